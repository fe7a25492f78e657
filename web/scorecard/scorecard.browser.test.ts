import { html } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { applyTheme } from '../controllers/theme.ts';
import { accessibilityFaults } from '../testing/accessible.ts';
import { problemAnswer } from '../testing/fake-api.ts';
import { elementsOf, mount, settled } from '../testing/mount.ts';
import { cardForTests } from './card-for-tests.ts';
import type { JihengScorecard } from './jiheng-scorecard.ts';
import {
  answerItems,
  control,
  freshCard,
  judgeLevel,
  opened,
  press,
  seen,
  sheetHouse,
  toLeaf,
  write,
} from './scorecard-for-tests.ts';

freshCard();

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
    await vi.waitFor(() => expect(seen()).toContain('已保存 有备注'));
  });

  test('what does not fit is said at once and not sent; the rest is', async () => {
    const { held, saves } = sheetHouse();
    await opened();
    await judgeLevel('显著', '15.5');
    expect(seen()).toContain('不在所选等级的范围 12.00–15.00 内');
    expect(seen()).toContain('未保存');
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

function deepFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
