import { describe, expect, test, vi } from 'vitest';
import { accessibilityFaults } from '../testing/accessible.ts';
import { problemAnswer } from '../testing/fake-api.ts';
import { settled } from '../testing/mount.ts';
import { LocalDrafts } from './local-drafts.ts';
import {
  answerItems,
  control,
  emptySheet,
  freshCard,
  judgeLevel,
  leave,
  opened,
  press,
  rowsIn,
  seen,
  sheetHouse,
} from './scorecard-for-tests.ts';

freshCard();

describe('without the network', () => {
  test('typed cells wait, survive a reload, and arrive once when the network is back', async () => {
    const { held, saves } = sheetHouse({ 'PUT /tasks/task-1/sheet': () => problemAnswer(503, {}) });
    await opened();
    await judgeLevel('显著', '14');
    await answerItems('否');
    await vi.waitFor(() => expect(seen()).toContain('等待网络'));
    expect(seen()).toContain('未上传 2');
    expect(held.content).toEqual(emptySheet);

    leave();
    const back = sheetHouse();
    await opened();
    await vi.waitFor(() => expect(back.saves()).toHaveLength(1));
    expect(back.held.content.entries.map(({ leaf }) => leaf).toSorted()).toEqual(['E.Social', 'P.Rules']);
    await vi.waitFor(() => expect(seen()).toContain('未上传 0'));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(back.saves()).toHaveLength(1);
    expect(saves().length).toBeGreaterThan(0);
  });

  test('a second user of the same browser finds nothing', async () => {
    const draft = { base: emptySheet, mine: emptySheet };
    const first = await LocalDrafts.open('expert-1');
    await first?.put('task-1', draft);
    expect(await first?.get('task-1')).toEqual(draft);
    first?.close();
    const second = await LocalDrafts.open('expert-2');
    expect(await second?.get('task-1')).toBeUndefined();
    second?.close();
    const returned = await LocalDrafts.open('expert-1');
    expect(await returned?.get('task-1')).toBeUndefined();
    returned?.close();
  });

  test('nothing lies readable on the machine', async () => {
    const drafts = await LocalDrafts.open('expert-1');
    const reason = '暮云春树';
    const mine = {
      ...emptySheet,
      entries: [{ leaf: 'E.Social', answer: { kind: 'open' as const }, reason, basis: '' }],
    };
    await drafts?.put('task-1', { base: emptySheet, mine });
    const rows = await rowsIn('drafts');
    expect(rows).toHaveLength(1);
    const bytes = new TextDecoder().decode((rows[0] as { text: ArrayBuffer }).text);
    expect(bytes).not.toContain(reason);
    const [{ key }] = (await rowsIn('keys')) as [{ key: CryptoKey }];
    expect(key.extractable).toBe(false);
    drafts?.close();
  });
});

describe('a draft that was changed elsewhere', () => {
  const entry = (points: string) => ({
    leaf: 'E.Social',
    answer: { kind: 'level' as const, level: 'High', points },
    reason: '',
    basis: '',
  });

  test('is joined without asking where the two sides touch different leaves', async () => {
    const { held, saves } = sheetHouse();
    await opened();
    Object.assign(held, { version: 5, content: { ...emptySheet, entries: [entry('12')] } });
    await answerItems('是');
    await vi.waitFor(() => expect(held.version).toBe(6), 4_000);
    expect(held.content.entries.map(({ leaf }) => leaf).toSorted()).toEqual(['E.Social', 'P.Rules']);
    expect(saves()).toHaveLength(2);
  });

  test('asks where both changed the same leaf, side by side, and keeps the choice', async () => {
    const { held } = sheetHouse();
    await opened();
    Object.assign(held, { version: 5, content: { ...emptySheet, entries: [entry('12')] } });
    await judgeLevel('显著', '15');
    await vi.waitFor(() => expect(seen()).toContain('草稿在别处改过'));
    expect(await accessibilityFaults()).toEqual([]);
    expect(seen()).toMatch(/这里的 15\.00.*别处的 12\.00/u);
    control<HTMLInputElement>('input[type=radio]', '别处的').click();
    await settled();
    await press('按所选保存');
    await settled();
    expect(seen()).toContain('合计 21.68');
    expect(held.content.entries).toEqual([entry('12')]);
  });
});
