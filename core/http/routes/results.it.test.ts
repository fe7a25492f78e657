import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../domain/refusal.ts';
import type { Home } from '../../generated/api/home/home.ts';
import type { OwnSheet } from '../../generated/api/results/own-sheet.ts';
import type { Released } from '../../generated/api/results/released.ts';
import type { Result } from '../../generated/api/results/result.ts';
import type { Results } from '../../generated/api/results/results.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';
import { revealedRound } from '../../testing/revealed-round.ts';
import { filedProject, machineIn, type TestRound } from '../../testing/round-in-scoring.ts';
import { stores } from '../../testing/stores.ts';

interface Problem {
  readonly code: string;
}
type Login = 'officer' | 'supervisor' | 'department-4';

const day = 86_400_000;
const finding = {
  leaf: 'B.Unity',
  finding: '交流活动偏少',
  measure: '每季度至少一次',
  owner: '市对口支援办',
  due: '2026-12-31',
};

describe.each(await stores())('results on $name', (kind) => {
  let house: TestHouse;
  let round: TestRound;
  beforeAll(async () => {
    house = await testHouse(kind);
    const points = { 'expert-1': '3.2', 'expert-2': '3.4', 'expert-3': '3.5', 'expert-4': '3.9', 'expert-5': '4' };
    round = await revealedRound(house, { code: 'R2026-01', points });
  });
  afterAll(() => house.close());

  const at = (code = 'R2026-01'): string => `/evaluations/${code}.P-R2026-01/result`;
  const read = async (login: Login): Promise<Result> => (await (await house.as(login)).get<Result>(at())).body;
  const act = async <T = Result>(
    login: Login,
    method: 'post' | 'put',
    step: string,
    body?: unknown,
    version?: number,
  ) => {
    const person = await house.as(login);
    return person[method]<T>(`${at()}${step}`, body, version === undefined ? {} : { version });
  };
  const homeOf = async (login: string): Promise<readonly string[]> =>
    (await (await house.as(login)).get<Home>('/home')).body.todo.map(({ text }) => text);

  test('the reveal computes the result: total, grade, shifts, leaves with traces, sheets by pseudonym', async () => {
    const result = await read('officer');
    expect(result).toMatchObject({ state: 'computed', outcome: 'rated', revision: 1, maximum: '100' });
    expect(result.sheets.map(({ pseudonym, dropped }) => [pseudonym, dropped])).toEqual([
      ['青松-1', true],
      ['青松-2', false],
      ['青松-3', false],
      ['青松-4', false],
      ['青松-5', true],
    ]);
    expect(result.method).toMatchObject({ kind: 'trimmed', dropEachSide: 1, seats: 5, dropped: 2 });
    expect(result.shiftByOne?.gradeSurvives).toBe(true);
    const cents = (text: string | null): number => Math.round(Number(text) * 100);
    expect(result.leaves.reduce((sum, { published }) => sum + cents(published), 0)).toBe(cents(result.published));
    const computed = result.leaves.find(({ code }) => code === 'B.Income');
    expect(computed?.trace.quantities.length).toBeGreaterThan(0);
    expect(computed?.trace.clauses.length).toBeGreaterThan(0);
    expect(result.leaves.find(({ code }) => code === 'B.Unity')?.marks).toHaveLength(5);
    expect(await homeOf('officer')).toContain('home.result.write');
  });

  test('the unit sees nothing before it is sent, and experts and other units never', async () => {
    const unit = await house.as('department-4');
    expect((await unit.get<Problem>(at())).body.code).toBe('RESULT-001');
    expect((await unit.get<Results>('/results')).body.items).toEqual([]);
    expect((await (await house.as('department')).get(at())).status).toBe(404);
    expect((await (await house.as('expert-1')).get(at())).status).toBe(403);
  });

  test('BJ11-17 without a finding, or the explicit "none found", nothing is sent', async () => {
    const { version } = await read('officer');
    const replyBy = house.clock.now() + 10 * day;
    const early = await act<Problem>('officer', 'post', '/send', { replyBy }, version);
    expect([early.status, early.body.code]).toEqual([422, 'RESULT-006']);
    const both = { findings: [finding], noneFound: true, attention: '' };
    expect((await act<Problem>('officer', 'put', '/findings', both, version)).body.code).toBe('RESULT-011');
    const strange = { findings: [{ ...finding, leaf: 'X.Y' }], noneFound: false, attention: '' };
    expect((await act<Problem>('officer', 'put', '/findings', strange, version)).body.code).toBe('RESULT-012');
    for (const gap of ['measure', 'owner', 'due']) {
      const without = { ...both, noneFound: false, findings: [{ ...finding, [gap]: undefined }] };
      expect((await act('officer', 'put', '/findings', without, version)).status).toBe(400);
    }
    const written = await act('officer', 'put', '/findings', { ...both, noneFound: false }, version);
    expect(written.body).toMatchObject({ findings: [finding], version: version + 1 });
    const stale = await act<Problem>('officer', 'put', '/findings', { ...both, noneFound: false }, version);
    expect([stale.status, stale.body.code]).toEqual([412, 'HTTP-412']);
    expect((await act('officer', 'put', '/findings', both)).status).toBe(428);
  });

  test('what was sent shows panel values, spread and how many were dropped; never who gave what', async () => {
    const { version } = await read('officer');
    const sent = await act('officer', 'post', '/send', { replyBy: house.clock.now() + 10 * day }, version);
    expect(sent.body).toMatchObject({ state: 'sent', may: ['revise'] });
    expect(await homeOf('department-4')).toContain('home.result.reply');
    const answer = await (await house.as('department-4')).get<Result>(at());
    const seen = answer.body;
    expect(seen).toMatchObject({ sheets: [], flags: [], attention: '', method: { dropped: 2 }, may: ['reply'] });
    expect(seen.leaves.find(({ code }) => code === 'B.Unity')).toMatchObject({
      marks: [],
      spread: { lowest: '3.20', highest: '4.00' },
    });
    expect(JSON.stringify(seen)).not.toContain('青松');
    expect(answer.headers.get('etag')).toBe(`"${seen.version}"`);
  });

  test('the unit replies once, per leaf', async () => {
    const { version } = await read('department-4');
    const replies = [
      { leaf: 'B.Unity', text: '另有两次活动未计入' },
      { leaf: '', text: '总体同意' },
    ];
    const twice = { replies: [...replies, replies[0]] };
    expect((await act<Problem>('department-4', 'post', '/replies', twice, version)).body.code).toBe('RESULT-010');
    expect((await act('officer', 'post', '/replies', { replies }, version)).status).toBe(403);
    const replied = await act('department-4', 'post', '/replies', { replies }, version);
    expect(replied.body.replies.map(({ leaf, disposition }) => [leaf, disposition])).toEqual([
      ['', null],
      ['B.Unity', null],
    ]);
    const again = await act<Problem>('department-4', 'post', '/replies', { replies: [] }, replied.body.version);
    expect([again.status, again.body.code]).toEqual([409, 'RESULT-003']);
  });

  test('every reply is settled with a reason before a second person confirms', async () => {
    const supervisor = await read('supervisor');
    const early = await act<Problem>('supervisor', 'post', '/confirm', { note: '' }, supervisor.version);
    expect(early.body.code).toBe('RESULT-008');
    const settle = { disposition: 'partly', reason: '活动有记录，未达计划次数' };
    for (const { id } of supervisor.replies)
      expect((await act('officer', 'put', `/replies/${id}`, settle)).status).toBe(200);
    expect((await act<Problem>('officer', 'put', '/replies/none', settle)).body.code).toBe('RESULT-002');
    const { version } = await read('supervisor');
    expect((await act('officer', 'post', '/confirm', { note: '' }, version)).status).toBe(403);
    const back = await act('supervisor', 'post', '/return', { reason: '措施请写具体' }, version);
    expect(back.body.steps.at(-1)).toMatchObject({ act: 'return', note: '措施请写具体' });
    expect(await homeOf('officer')).toContain('home.result.returned');
    expect(await homeOf('supervisor')).not.toContain('home.result.confirm');
    const rewritten = { findings: [{ ...finding, measure: '每季度一次并报送照片' }], noneFound: false, attention: '' };
    await act('officer', 'put', '/findings', rewritten, back.body.version);
    expect(await homeOf('supervisor')).toContain('home.result.confirm');
  });

  test('RS20-30 BJEV-36 a confirmed result is final, with five uses, reminded of in time and overdue the day after', async () => {
    const { version } = await read('supervisor');
    const final = await act('supervisor', 'post', '/confirm', { note: '同意' }, version);
    expect(final.body).toMatchObject({ state: 'final' });
    expect(final.body.actions.map(({ id, state, overdue }) => [id, state, overdue])).toEqual([
      ['report', 'open', false],
      ['feedback', 'open', false],
      ['disclosure', 'open', false],
      ['rectification', 'open', false],
      ['budget', 'open', false],
    ]);
    house.clock.advance(25 * day);
    await house.tick();
    const inbox = await (await house.as('officer')).get<{ items: { text: string }[] }>('/notices');
    expect(inbox.body.items.filter(({ text }) => text === 'notice.result.due')).toHaveLength(2);
    house.clock.advance(7 * day);
    const late = await read('officer');
    expect(late.actions.filter(({ overdue }) => overdue).map(({ id }) => id)).toEqual(['report', 'feedback']);
    await act('officer', 'put', '/actions/report', { state: 'done', note: '已报送' });
    const list = await (await house.as('officer')).get<Results>('/results');
    expect(list.body.items).toMatchObject([{ state: 'final', overdue: 1 }]);
    const rounds = await (await house.as('officer')).get<{ items: { state: string }[] }>('/rounds');
    expect(rounds.body.items.map(({ state }) => state)).toEqual(['finished']);
  });

  test('an expert sees the own sheet beside the panel once it is final', async () => {
    const expert = await house.as('expert-5');
    const own = await expert.get<OwnSheet>(`/tasks/${round.tasks['expert-5'] ?? ''}/result`);
    expect(own.body).toMatchObject({ pseudonym: '青松-5', dropped: true });
    expect(own.body.leaves.find(({ code }) => code === 'B.Unity')).toMatchObject({ own: '4.00' });
    const { body: home } = await expert.get<Home>('/home');
    expect(home.done.map(({ text }) => text)).toContain('home.result.own');
    const others = await expert.get<Problem>(`/tasks/${round.tasks['expert-1'] ?? ''}/result`);
    expect(others.body.code).toBe('SCORE-001');
  });

  test('the project is internal: released to whoever is signed in, not to visitors', async () => {
    expect((await act('officer', 'post', '/release')).status).toBe(200);
    expect((await act<Problem>('officer', 'post', '/release')).body.code).toBe('RESULT-014');
    const inside = await (await house.as('expert-1')).get<Released>('/released-results');
    expect(inside.body.items).toMatchObject([{ project: 'P-R2026-01' }]);
    expect((await house.visitor().get<Released>('/released-results')).body.items).toEqual([]);
  });

  test('a further revision leaves the final one standing until it is confirmed itself', async () => {
    const { version, published } = await read('officer');
    const revised = await act('officer', 'post', '/revise', { reason: '更正整改措施' }, version);
    expect(revised.body).toMatchObject({ revision: 2, state: 'computed', published, netMovement: '0.00' });
    expect(revised.body.revisions.map(({ revision, state }) => [revision, state])).toEqual([
      [2, 'computed'],
      [1, 'final'],
    ]);
    const unit = await read('department-4');
    expect([unit.revision, unit.state]).toEqual([1, 'final']);
    const old = await (await house.as('officer')).get<Result>(`${at()}?revision=1`);
    expect(old.body).toMatchObject({ revision: 1, state: 'final', may: [] });
  });

  test('a reply that does not come in time is no reply; the newer revision then takes the place of the older', async () => {
    const first = await read('officer');
    await act('officer', 'post', '/send', { replyBy: house.clock.now() + day }, first.version);
    house.clock.advance(day);
    const due = await read('supervisor');
    expect([due.state, due.may]).toEqual(['answered', ['confirm']]);
    await act('supervisor', 'post', '/confirm', { note: '' }, due.version);
    const { revisions } = await read('officer');
    expect(revisions.map(({ state }) => state)).toEqual(['final', 'superseded']);
  });

  test('BJ11-16 a self-evaluation is evaluated again by other experts: both results stand side by side', async () => {
    const project = await filedProject(house, 'P-AGAIN');
    const self = { 'expert-1': '3.9', 'expert-2': '3.9', 'expert-3': '4' };
    await revealedRound(house, { code: 'R2026-08', points: self, again: { project, form: 'self' } });
    const others = { 'expert-4': '3.2', 'expert-5': '3.2', 'expert-6': '3.2' };
    await revealedRound(house, { code: 'R2026-09', points: others, again: { project, form: 're-evaluation' } });
    const officer = await house.as('officer');
    const shown = async (code: string) => (await officer.get<Result>(`/evaluations/${code}.P-AGAIN/result`)).body;
    const [first, second] = [await shown('R2026-08'), await shown('R2026-09')];
    expect([first.round.form, second.round.form]).toEqual(['self', 're-evaluation']);
    expect(first.published).not.toBe(second.published);
    expect(second.others).toMatchObject([{ round: 'R2026-08', form: 'self', published: first.published }]);
    expect(first.others).toMatchObject([{ round: 'R2026-09', state: 'computed', published: second.published }]);
    expect(second.method?.kind).toBe('median');
    // The unit hears of either when it is sent to it.
    expect((await (await house.as('department-4')).get('/evaluations/R2026-09.P-AGAIN/result')).status).toBe(404);
  });

  test('BJEV-40 BJEV-01 BJEV-06 the report has seven parts in order, from pack, scores and grounds', async () => {
    const report = await (await house.as('department-4')).get<Uint8Array>(`${at()}/report`);
    const text = new TextDecoder().decode(report.body);
    const parts = [...text.matchAll(/<h2>(.)、/gu)].map(([, number]) => number);
    expect(parts).toEqual(['一', '二', '三', '四', '五', '六', '七']);
    const result = await read('officer');
    for (const { title, published, weight } of result.leaves)
      expect(text).toContain(`<td>${title.zh}</td><td>${published ?? ''}</td><td>${weight}</td>`);
    expect(text).toContain(`<td>合计</td><td>${result.published ?? ''}</td><td>100</td>`);
    expect(text).toMatch(/<td>经济性<\/td><td>[\d.]+<\/td>/u);
    // Eight kinds of grounds, the empty ones named as such.
    expect(text).toContain('<th scope="row">绩效目标、预算和决算</th><td>绩效报告.txt</td>');
    expect(text).toContain('<th scope="row">行业标准和技术规范</th><td>无</td>');
    expect(text).not.toContain('青松');
  });

  test('one result leaves the house as a table for spreadsheets', async () => {
    const file = await (await house.as('department-4')).get<Uint8Array>(`${at()}/export`);
    expect(new TextDecoder().decode(file.body)).toContain('"B.Unity"');
  });

  test('BJ11-23 final results in four grades advise next year’s budget, good ones first, as a workbook and as CSV', async () => {
    const officer = await house.as('officer');
    const model = await house.house.ports.reading(await machineIn(house), (tx) => tx.results.first({ state: 'final' }));
    const graded = async (code: string): Promise<void> => {
      const grade = model!.body.scale.find((one) => one.code === code)!;
      const row = { ...model!, id: `made-${code}`, evaluation: `made-${code}`, body: { ...model!.body, grade } };
      await house.house.ports.transaction({ caller: await machineIn(house), act: 'test.add', on: code }, async (tx) => {
        await tx.results.add(row);
        return ok(undefined);
      });
    };
    for (const code of ['poor', 'fair', 'good']) await graded(code);
    const file = await officer.get<Uint8Array>('/results/export');
    const lines = new TextDecoder().decode(file.body).trim().split('\r\n').slice(1);
    expect(lines.map((line) => line.split('","').slice(4, 6))).toEqual([
      ['优', '优先保障'],
      ['良', '继续支持'],
      ['中', '整改后安排，压减预算'],
      ['差', '取消或暂停安排'],
    ]);
    expect(lines.every((line) => line.includes('北京 2011'))).toBe(true);
    const workbook = await officer.get<Uint8Array>('/results/export?format=xlsx');
    expect(workbook.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(new TextDecoder().decode(workbook.body)).toContain('优先保障');
    expect((await (await house.as('department-4')).get('/results/export')).status).toBe(403);
  });

  test('every seat counts for the annual review', async () => {
    const caller = await machineIn(house);
    const rows = await house.house.ports.reading(caller, (tx) => tx.workRows.list({ kind: 'task' }));
    expect(rows).toHaveLength(11);
    expect(rows[0]?.record).toMatchObject({ kind: 'task', year: 2026, undertaking: true });
    expect(rows.every(({ record }) => record.kind === 'task' && record.sheet !== undefined)).toBe(true);
  });
});
