import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SheetContent } from '../../core/generated/sheet-content.ts';
import { applyTheme } from '../controllers/theme.ts';
import { accessibilityFaults } from '../testing/accessible.ts';
import { fakeApi, problemAnswer, type FakeAnswer } from '../testing/fake-api.ts';
import { elementsOf, freshPage, mount, settled, visibleText } from '../testing/mount.ts';
import { cardForTests } from './card-for-tests.ts';
import type { JihengScorecard } from './jiheng-scorecard.ts';
import { LocalDrafts, wipeLocalDrafts } from './local-drafts.ts';
import './jiheng-scorecard.ts';

const emptySheet: SheetContent = { entries: [], contests: [], raisedVetoes: [] };
let api: ReturnType<typeof fakeApi> | undefined;

beforeEach(async () => {
  freshPage();
  await wipeLocalDrafts();
});
afterEach(() => {
  api?.restore();
  document.body.replaceChildren();
});

/** A house that keeps one sheet as the real one does: a version for each save, 412 for a stale one. */
function sheetHouse(changes: Readonly<Record<string, FakeAnswer>> = {}, content: SheetContent = emptySheet) {
  const held = { version: 1, content };
  api = fakeApi({
    'GET /tasks/task-1/card': () => cardForTests({ version: held.version, content: held.content }),
    'PUT /tasks/task-1/sheet': ({ headers, body }) => {
      if (headers.get('if-match') !== `"${held.version}"`) return problemAnswer(412, { code: 'SCORE-007' });
      Object.assign(held, { version: held.version + 1, content: body });
      return { version: held.version };
    },
    ...changes,
  });
  const saves = () => api?.asked.filter(({ method }) => method === 'PUT') ?? [];
  return { held, saves };
}

const opened = async (): Promise<void> => {
  await mount<JihengScorecard>(
    html`<jiheng-scorecard task="task-1" lang="zh-CN" .owner=${'expert-1'}></jiheng-scorecard>`,
    'jiheng-scorecard',
  );
  await vi.waitFor(() => expect(seen()).not.toContain('正在打开'));
  await settled();
};

const seen = (): string => visibleText(document.body);

/** The control with a name, wherever it stands. */
function control<T extends HTMLElement>(selector: string, name?: string): T {
  const found = elementsOf(document.body).filter((element) => element.matches(selector)) as T[];
  const named = found.filter((element) => name === undefined || nameOf(element).includes(name));
  if (named[0] === undefined) throw new Error(`no ${selector} ${name ?? ''}`);
  return named[0];
}
const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '';

const press = async (name: string): Promise<void> => {
  control<HTMLButtonElement>('button', name).click();
  await settled();
};
const toLeaf = async (title: string): Promise<void> => {
  control('[role=option]', title).click();
  await settled();
};
const judgeLevel = async (level: string, points: string): Promise<void> => {
  await toLeaf('社会效益');
  control<HTMLInputElement>('input[type=radio]', level).click();
  await settled();
  const field = control<HTMLInputElement>('#points');
  field.value = points;
  field.dispatchEvent(new Event('change'));
  await settled();
};
const answerItems = async (side: '是' | '否'): Promise<void> => {
  await toLeaf('制度健全性');
  for (const code of ['Made', 'Kept']) {
    const radios = elementsOf(document.body).filter((element) => element.matches(`input[name=${code}]`));
    (radios.find((radio) => nameOf(radio as HTMLElement).includes(side)) as HTMLInputElement).click();
    await settled();
  }
};
const write = async (text: string): Promise<void> => {
  const field = control<HTMLTextAreaElement>('#reason');
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
  await settled();
};

describe('a scorecard', () => {
  test('opens nothing before the undertaking', async () => {
    let given = false;
    sheetHouse({
      'GET /tasks/task-1/card': () => (given ? cardForTests() : problemAnswer(403, { code: 'SCORE-002' })),
      'POST /tasks/task-1/undertaking': () => {
        given = true;
        return { undertakenAt: 1 };
      },
    });
    await opened();
    expect(seen()).toContain('承诺书');
    expect(seen()).not.toContain('社会效益');
    await press('我承诺');
    await vi.waitFor(() => expect(seen()).toContain('社会效益'));
  });

  test.each(['light', 'dark'] as const)('every view is accessible in the %s', async (theme) => {
    applyTheme(theme);
    sheetHouse();
    await opened();
    for (const title of ['按时发放率', '社会效益', '制度健全性', '资产管护']) {
      await toLeaf(title);
      expect(await accessibilityFaults()).toEqual([]);
    }
    await press('总览');
    expect(await accessibilityFaults()).toEqual([]);
    await press('检查并封存');
    await vi.waitFor(() => expect(control('h2', '封存前检查')).toBeTruthy());
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('computed leaves show number, rule, facts and clause, and take no score', async () => {
    sheetHouse();
    await opened();
    await toLeaf('按时发放率');
    expect(seen()).toMatch(/系统计算 9\.68.*完成率 0\.968.*按时发放人数 ?： ?968/u);
    expect(seen()).toContain('管理办法 第十七条');
    expect(elementsOf(document.body).some((element) => element.matches('#points, #reason'))).toBe(false);
  });

  test('saves by itself after a pause, once, over the version it read; the total runs along', async () => {
    const { held, saves } = sheetHouse();
    await opened();
    await judgeLevel('显著', '13.5');
    await write('受益群众反映良好');
    expect(seen()).toContain('合计 23.18');
    await vi.waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]?.headers.get('if-match')).toBe('"1"');
    expect(held.content.entries).toEqual([
      {
        leaf: 'E.Social',
        answer: { kind: 'level', level: 'High', points: '13.5' },
        reason: '受益群众反映良好',
        basis: '',
      },
    ]);
    await vi.waitFor(() => expect(seen()).toContain('● 已保存 ✎ 有备注'));
  });

  test('what does not fit is said at once and not sent; the rest is', async () => {
    const { held, saves } = sheetHouse();
    await opened();
    await judgeLevel('显著', '15.5');
    expect(seen()).toContain('不在所选等级的范围 12.00–15.00 内');
    expect(seen()).toContain('✕ 未保存');
    await answerItems('是');
    await vi.waitFor(() => expect(saves().length).toBeGreaterThan(0));
    await vi.waitFor(() => expect(held.content.entries.map(({ leaf }) => leaf)).toEqual(['P.Rules']));
  });

  test('full-width digits and a leading point are numbers', async () => {
    const { held } = sheetHouse();
    await opened();
    await judgeLevel('不明显', '．５');
    await vi.waitFor(() => expect(held.content.entries[0]?.answer).toMatchObject({ points: '0.5' }));
  });

  test('not enough evidence is an answer of its own and asks for the reason', async () => {
    sheetHouse();
    await opened();
    await toLeaf('制度健全性');
    control<HTMLInputElement>('input[type=checkbox]', '证据不足').click();
    await settled();
    await press('检查并封存');
    await vi.waitFor(() => expect(seen()).toContain('证据不足须写理由'));
  });
});

describe('without the network', () => {
  test('typed cells wait, survive a reload, and arrive once when the network is back', async () => {
    const { held, saves } = sheetHouse({ 'PUT /tasks/task-1/sheet': () => problemAnswer(503, {}) });
    await opened();
    await judgeLevel('显著', '14');
    await answerItems('否');
    await vi.waitFor(() => expect(seen()).toContain('⧗ 等待网络'));
    expect(seen()).toContain('未上传 2');
    expect(held.content).toEqual(emptySheet);

    api?.restore();
    document.body.replaceChildren();
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
    expect(seen()).toMatch(/△ 满分或零分未写理由.*社会效益/u);
    expect(seen()).toMatch(/✕ 未评.*制度健全性/u);
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
    const { body } = api?.asked.find(({ path }) => path.endsWith('/seal')) ?? {};
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
    expect(api?.asked.at(-1)).toMatchObject({ body: { reason: '与申报单位有合作' } });
  });
});

describe('by keyboard alone', () => {
  test('arrows change the leaf, Enter goes in, digits type, Ctrl+Enter goes on, Alt+E to the material, Esc back', async () => {
    const { held } = sheetHouse();
    await opened();
    control('jiheng-leaf-nav').focus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    await settled();
    await userEvent.keyboard('{Enter}');
    await settled();
    await userEvent.keyboard(' ');
    await settled();
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('14');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await vi.waitFor(() => expect(held.content.entries[0]?.answer).toMatchObject({ level: 'High', points: '14' }));
    await settled();
    expect(seen()).toContain('要点是否满足');
    await userEvent.keyboard('{Alt>}e{/Alt}');
    await vi.waitFor(() => expect(deepFocus()?.textContent).toContain('绩效报告.pdf'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(deepFocus()?.matches('input[type=radio]')).toBe(true));
  });

  test('a cell says its name, project, points and state', async () => {
    sheetHouse();
    await opened();
    expect(control('[role=option]', '社会效益').textContent).toMatch(/社会效益 X017 未评/u);
  });
});

test('speaks English where the page does', async () => {
  sheetHouse();
  await mount<JihengScorecard>(html`<jiheng-scorecard task="task-1" lang="en"></jiheng-scorecard>`, 'jiheng-scorecard');
  await vi.waitFor(() => expect(seen()).toContain('Check and seal'));
  expect(seen().replaceAll(/en \p{Script=Han}+|绩效报告/gu, '')).not.toMatch(/\p{Script=Han}{2}/u);
});

async function rowsIn(store: string): Promise<unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('jiheng-scorecard', 1);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('indexedDB')));
  });
  const rows = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.addEventListener('success', () => resolve(request.result));
  });
  database.close();
  return rows;
}

function deepFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
