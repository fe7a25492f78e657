import { describe, expect, test, vi } from 'vitest';
import { accessibilityFaults } from '../testing/accessible.ts';
import type { FakeAnswer } from '../testing/fake-api.ts';
import { settled } from '../testing/mount.ts';
import { cardForTests } from './card-for-tests.ts';
import {
  answerItems,
  control,
  freshCard,
  house,
  judgeLevel,
  opened,
  press,
  rowsIn,
  seen,
  sheetHouse,
  toLeaf,
  write,
} from './scorecard-for-tests.ts';

freshCard();

describe('sealing', () => {
  const receiptRoute: FakeAnswer = ({ body, headers }) => {
    const { salt } = body as { salt: string };
    const version = Number(headers.get('if-match')?.replaceAll('"', ''));
    const head = {
      v: 'seal/v2',
      roundHash: 'aa'.repeat(32),
      dossierHash: 'bb'.repeat(32),
      task: 'task-1',
      pseudonym: '青松-1',
      salt,
    };
    return { ...head, draftVersion: version, seal: 'cc'.repeat(32), sealedAt: Date.parse('2026-12-18T09:00:00+08:00') };
  };

  test('the check page names what is missing and leads there; the seal waits for it', async () => {
    sheetHouse();
    await opened();
    await judgeLevel('显著', '15');
    await press('检查并封存');
    await vi.waitFor(() => expect(seen()).toContain('封存前检查'));
    expect(seen()).toMatch(/满分或零分未写理由.*社会效益/u);
    expect(seen()).toMatch(/未评.*制度健全性/u);
    expect(control<HTMLButtonElement>('button.seal').disabled).toBe(true);
    await press('制度健全性');
    await vi.waitFor(() => expect(seen()).toContain('要点是否满足'));
  });

  test('undertaking, seal, receipt: the seal is recomputed here, and nothing stays on the machine', async () => {
    sheetHouse({ 'POST /tasks/task-1/seal': receiptRoute });
    const told: unknown[] = [];
    addEventListener('jiheng-sealed', (event) => told.push((event as CustomEvent).detail), { once: true });
    await opened();
    await judgeLevel('显著', '14');
    await answerItems('是');
    await press('检查并封存');
    await vi.waitFor(() => expect(seen()).toContain('封存前检查'));
    expect(control<HTMLButtonElement>('button.seal').disabled).toBe(true);
    control<HTMLInputElement>('input[type=checkbox]', '独立的判断').click();
    await settled();
    await press('封存');
    await vi.waitFor(() => expect(seen()).toContain('已封存'));
    // The stand-in server made the seal up: the browser says so.
    expect(seen()).toContain('与本机计算的不一致');
    expect(told).toEqual([{ seal: 'cc'.repeat(32) }]);
    expect(await rowsIn('drafts')).toEqual([]);
    const { body } = house.api?.asked.find(({ path }) => path.endsWith('/seal')) ?? {};
    expect(body).toMatchObject({ undertaking: true, salt: expect.stringMatching(/^[0-9a-f]{64}$/u) });
  });

  test('a sealed card shows the seal and no scores', async () => {
    sheetHouse({
      'GET /tasks/task-1/card': () =>
        cardForTests({ sheet: 'sealed', seal: 'dd'.repeat(32), sealedAt: 1_797_555_600_000 }),
    });
    await opened();
    expect(seen()).toContain('dd'.repeat(32));
    expect(seen()).not.toContain('社会效益');
  });

  test('contesting and abstaining are acts of their own, each with its reason', async () => {
    const { held } = sheetHouse({ 'POST /tasks/task-1/abstain': () => undefined });
    await opened();
    await toLeaf('资产管护');
    await press('质疑“不适用”');
    await write('项目购置了设备');
    control<HTMLButtonElement>('dialog button.primary').click();
    await vi.waitFor(() =>
      expect(held.content.contests).toEqual([{ leaf: 'P.Asset', against: 'not-applicable', reason: '项目购置了设备' }]),
    );
    await press('弃权');
    expect(await accessibilityFaults()).toEqual([]);
    await write('与申报单位有合作');
    control<HTMLButtonElement>('dialog button.primary').click();
    await vi.waitFor(() => expect(seen()).toContain('您已退出这个席位'));
    expect(house.api?.asked.at(-1)).toMatchObject({ body: { reason: '与申报单位有合作' } });
  });
});
