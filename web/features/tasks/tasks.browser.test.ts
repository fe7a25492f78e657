import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scoringMessages } from '../../../core/catalogue/scoring.ts';
import type { TaskLine } from '../../../core/generated/api/scoring/task-line.ts';
import { cardForTests } from '../../scorecard/card-for-tests.ts';
import { wipeLocalDrafts } from '../../scorecard/local-drafts.ts';
import { accessibilityFaults } from '../../testing/accessible.ts';
import { problemAnswer, type FakeAnswer } from '../../testing/fake-api.ts';
import { freshPage, settled } from '../../testing/mount.ts';
import { all, asked, closeApp, openApp, quiet, seen } from '../../testing/open-app.ts';
import { sessionRoutes } from '../../testing/signed-in.ts';

beforeEach(async () => {
  freshPage();
  await wipeLocalDrafts();
});
afterEach(closeApp);

const china = (moment: string): number => Date.parse(`${moment}+08:00`);

const taskOf = (changes: Partial<TaskLine> = {}): TaskLine => ({
  id: 'task-1',
  round: 'PJ-2026-01',
  roundTitleZh: '市级项目评价',
  roundTitleEn: 'Projects of the city',
  project: 'X017',
  stratum: 'business',
  state: 'invited',
  answerBy: china('2026-12-16T17:00'),
  dueAt: china('2026-12-18T17:00'),
  roundState: 'drawn',
  undertaken: false,
  sheet: 'closed',
  ...changes,
});

const open = (hash: string, tasks: readonly TaskLine[], more: Readonly<Record<string, FakeAnswer>> = {}) =>
  openApp(hash, {
    ...sessionRoutes('expert', ['task.read', 'task.answer', 'sheet.write']),
    'GET /tasks': () => ({ items: tasks, next: null }),
    ...more,
  });

async function press(name: string): Promise<void> {
  const found = all('jh-button').findLast((button) => (button.textContent ?? '').trim() === name);
  found?.shadowRoot?.querySelector('button')?.click();
  await settled();
}

test('the list: what is due soonest first, project codes and no names', async () => {
  const later = taskOf({ id: 'task-2', project: 'X018', dueAt: china('2026-12-20T17:00'), state: 'accepted' });
  await open('#/tasks', [later, taskOf()]);
  expect(seen()).toMatch(/X017.*待答复.*尚未开始.*X018.*已接受/u);
  expect(seen()).toContain('2026-12-18 周五 17:00');
  expect(await accessibilityFaults()).toEqual([]);
});

test('without tasks it says when there will be some', async () => {
  await open('#/tasks', []);
  expect(seen()).toContain('被抽中后这里会出现邀请');
});

describe('an invitation', () => {
  const answers = (given: unknown[], state: TaskLine['state']) => {
    const held = { task: taskOf() };
    return {
      'GET /tasks': () => ({ items: [held.task], next: null }),
      'POST /tasks/task-1/answer': ({ body }: { readonly body: unknown }) => {
        given.push(body);
        held.task = taskOf({ state });
        return held.task;
      },
    };
  };

  test('is accepted with one act', async () => {
    const given: unknown[] = [];
    await open('#/tasks/task-1', [], answers(given, 'accepted'));
    expect(seen()).toContain('答复邀请');
    expect(await accessibilityFaults()).toEqual([]);
    await press('接受');
    await expect.poll(seen).toContain('您已接受邀请');
    expect(given).toEqual([{ answer: 'accept' }]);
  });

  test.each([
    ['谢绝', 'refuse', 'refused'],
    ['回避', 'recuse', 'recused'],
  ] as const)('%s asks for the reason', async (name, answer, state) => {
    const given: unknown[] = [];
    await open('#/tasks/task-1', [], answers(given, state));
    await press(name);
    await press(name);
    expect(seen()).toContain('请填写');
    expect(given).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    const area = all('textarea')[0] as HTMLTextAreaElement;
    area.value = '与申报单位有合作';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled();
    await press(name);
    await vi.waitFor(() => expect(given).toEqual([{ answer, reason: '与申报单位有合作' }]));
    await expect.poll(seen).not.toContain('答复邀请');
  });

  test('what the house refuses is said with the next step', async () => {
    const refusal = { code: 'SCORE-056', detail: '答复期限已过。' };
    const post = { 'POST /tasks/task-1/answer': () => problemAnswer(409, refusal) };
    await open('#/tasks/task-1', [taskOf()], post);
    await press('接受');
    await expect.poll(seen).toContain('答复期限已过。');
    expect(seen()).toContain(scoringMessages['SCORE-056'].next.zh);
  });
});

describe('a seat', () => {
  test('with scoring open shows the scorecard, and recusal stays possible', async () => {
    await open('#/tasks/task-1', [taskOf({ state: 'accepted', roundState: 'scoring', sheet: 'draft' })], {
      'GET /tasks/task-1/card': () => cardForTests(),
    });
    await expect.poll(seen).toContain('社会效益');
    await quiet();
    expect(all('jh-button').some((button) => button.textContent?.includes('回避'))).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
    expect(seen()).toContain('待评分');
    all('jiheng-scorecard')[0]?.dispatchEvent(new CustomEvent('jiheng-sealed', { detail: { seal: 'aa' } }));
    await settled();
    expect(seen()).not.toContain('待评分');
    expect(seen()).toContain('社会效益');
  });

  test('whose round is revealed leads to the own sheet', async () => {
    await open('#/tasks/task-1', [taskOf({ state: 'accepted', roundState: 'revealed', sheet: 'sealed' })]);
    expect(all('a').map((link) => link.getAttribute('href'))).toContain('#/tasks/task-1/result');
    expect(asked().some(({ path }) => path.endsWith('/card'))).toBe(false);
  });

  test('that was never sealed is over', async () => {
    await open('#/tasks/task-1', [taskOf({ state: 'accepted', roundState: 'revealed', sheet: 'over' })]);
    expect(seen()).toContain('这个席位的评分已经结束');
  });

  test('of somebody else does not exist', async () => {
    await open('#/tasks/task-9', [taskOf()]);
    expect(seen()).toContain(scoringMessages['SCORE-001'].zh);
  });
});
