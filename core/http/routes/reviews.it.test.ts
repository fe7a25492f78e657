import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import defaultRule from '../../data/review-rule.default.json' with { type: 'json' };
import { poolOfRound } from '../../app/draws/pool-of-round.ts';
import type { DrawRow } from '../../app/records/draws.ts';
import { expertsFile } from '../../demo/made-up-pools.ts';
import { ok } from '../../domain/refusal.ts';
import { reviewRuleHash, type ReviewRule } from '../../domain/review/review-rule.ts';
import type { ImportedWork } from '../../generated/api/reviews/imported-work.ts';
import type { MemberDetail as MemberWithChanges } from '../../generated/api/pools/member-detail.ts';
import type { MemberDetail } from '../../generated/api/reviews/member-detail.ts';
import type { OwnReviews } from '../../generated/api/reviews/own-reviews.ts';
import type { Preview } from '../../generated/api/reviews/preview.ts';
import type { Review } from '../../generated/api/reviews/review.ts';
import type { Reviews } from '../../generated/api/reviews/reviews.ts';
import type { WorkRecord } from '../../generated/api/reviews/work-record.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';
import { frozenRound, machineIn } from '../../testing/round-in-scoring.ts';
import { stores } from '../../testing/stores.ts';

interface Problem {
  readonly code: string;
}
type Kind = 'late' | 'absent' | 'noUndertaking' | 'onTime';

const rule = (year: number): ReviewRule => ({ ...(defaultRule as ReviewRule), year });
const people = 30;
const logins = ['expert-1', 'expert-2', 'expert-3', 'expert-4', 'expert-5', 'expert-6', 'expert-7'];

describe.each(await stores())('reviews on $name', (kind) => {
  let house: TestHouse;
  let members: readonly string[];
  beforeAll(async () => {
    house = await testHouse(kind);
    const manager = await house.as('pool-manager');
    const imported = await manager.upload('/pools/expert/import', expertsFile(2026, logins, people), 'text/csv');
    if (imported.status !== 200) throw new Error(JSON.stringify(imported.body));
    const linked = await house.house.ports.reading(await machineIn(house), (tx) =>
      tx.accounts.first({ login: 'expert-1' }),
    );
    const { body } = await manager.get<{ items: { id: string }[] }>('/pools/expert/members?limit=100');
    const own = linked?.member ?? '';
    members = [own, ...body.items.map(({ id }) => id).filter((id) => id !== own)];
  });
  afterAll(() => house.close());

  const manager = () => house.as('pool-manager');
  const supervisor = () => house.as('supervisor');
  const read = async (): Promise<Review> => (await (await manager()).get<Review>('/reviews/expert-2025')).body;

  /** Six tasks of one member, in panels of five that link all members. */
  const tasksOf = (at: number, kinds: readonly Kind[] = []): readonly WorkRecord[] =>
    Array.from({ length: 6 }, (_, task): WorkRecord => {
      const [panel, is] = [`G${(at + 7 * task) % people}`, kinds[task] ?? 'onTime'];
      const head = { kind: 'task' as const, member: members[at] ?? '', year: 2025, project: `P-${panel}`, panel };
      const due = `2025-06-${String(10 + task)}T18:00:00+08:00`;
      if (is === 'absent') return { ...head, due, absence: 'unexcused', undertaking: true };
      const done = `2025-06-${String(10 + task)}T${is === 'late' ? '20' : '12'}:00:00+08:00`;
      const total = `${80 + ((at * 7 + task * 3) % 11)}.50`;
      return { ...head, due, done, undertaking: is !== 'noUndertaking', sheet: { total, leaves: { D1: '0.8' } } };
    });
  const late = (times: number): readonly Kind[] => Array.from({ length: times }, () => 'late' as const);

  test('CD19-23 the rule of a year is published with its hash, and may change until the year’s first draw', async () => {
    const person = await manager();
    const published = await person.post<Review>('/reviews', { pool: 'expert', rule: rule(2025) });
    expect([published.status, published.body.state, published.body.ruleHash]).toEqual([
      201,
      'published',
      reviewRuleHash(rule(2025)),
    ]);
    const twice = await person.post<Problem>('/reviews', { pool: 'expert', rule: rule(2025) });
    expect([twice.status, twice.body.code]).toEqual([409, 'REVIEW-010']);
    const softer = rule(2025);
    const changed = { ...softer, list: { ...softer.list, minimumTasks: { ...softer.list.minimumTasks, value: 4 } } };
    const { version } = published.body;
    const replaced = await person.put<Review>('/reviews/expert-2025/rule', { rule: changed }, { version });
    expect(replaced.body.ruleHash).toBe(reviewRuleHash(changed));
    await person.put('/reviews/expert-2025/rule', { rule: rule(2025) }, { version: replaced.body.version });
    expect((await (await supervisor()).post('/reviews', { pool: 'expert', rule: rule(2024) })).status).toBe(403);
  });

  test('a rule with weights that do not make 100, or with a metric that rewards following others, is refused', async () => {
    const broken = rule(2024);
    const [first, ...rest] = broken.proposal.metrics;
    const light = { ...broken, proposal: { ...broken.proposal, metrics: [{ ...first!, weight: '24' }, ...rest] } };
    const person = await manager();
    expect((await person.post<Problem>('/reviews', { pool: 'expert', rule: light })).body.code).toBe('REVIEW-001');
    const herd = {
      ...broken,
      proposal: { ...broken.proposal, metrics: [{ ...first!, metric: 'adoptionRate' }, ...rest] },
    };
    expect((await person.post('/reviews', { pool: 'expert', rule: herd })).status).toBe(400);
  });

  test('after the first draw of a year its rule no longer changes', async () => {
    const caller = await machineIn(house);
    const draw = { drawing: { state: 'committing' }, openedAt: house.clock.now() - 1 } as unknown as DrawRow;
    const plan = { parties: [], deadlines: {}, publicSource: null, waiver: null, secondApprover: null };
    const person = await manager();
    const before = await person.post<Review>('/reviews', { pool: 'intermediary', rule: rule(2026) });
    expect(before.status).toBe(201);
    await house.house.ports.transaction({ caller, act: 'test.draw', on: 'draw' }, async (tx) => {
      const row = {
        id: 'D1',
        round: 'R1',
        code: 'R1-D1',
        sequence: 1,
        plan,
        drawHash: null,
        state: 'committing',
        secrets: '',
      };
      await tx.draws.add({ ...draw, ...row } as unknown as DrawRow);
      return ok(undefined);
    });
    const late = await person.post<Problem>('/reviews', { pool: 'expert', rule: rule(2026) });
    expect([late.status, late.body.code]).toEqual([409, 'REVIEW-006']);
    const { version } = before.body;
    const edited = await person.put<Problem>('/reviews/intermediary-2026/rule', { rule: rule(2026) }, { version });
    expect(edited.body.code).toBe('REVIEW-006');
    expect((await person.post('/reviews', { pool: 'expert', rule: rule(2027) })).status).toBe(201);
    expect((await person.post<Problem>('/reviews/expert-2027/run')).body.code).toBe('REVIEW-022');
  });

  test('work of a past year comes in whole or not at all, and once', async () => {
    const weak: Readonly<Record<number, readonly Kind[]>> = {
      0: late(3),
      1: ['absent', 'absent'],
      2: ['noUndertaking'],
      3: late(2),
      4: late(1),
    };
    const others: readonly WorkRecord[] = [
      { kind: 'training', member: members[5]!, year: 2025, required: 8, completed: 4 },
      { kind: 'finding', member: members[6]!, year: 2025, upheld: true },
      { kind: 'finding', member: members[7]!, year: 2025, upheld: false },
      { kind: 'refusal', member: members[8]!, year: 2025, excused: true },
    ];
    const records = [...members.flatMap((_, at) => tasksOf(at, weak[at])), ...others];
    const person = await manager();
    const stranger = [...records, { ...others[0], member: 'M-nobody' }];
    const refused = await person.post<Problem>('/work-records', { year: 2025, records: stranger });
    expect([refused.status, refused.body.code]).toEqual([422, 'REVIEW-019']);
    const added = await person.post<ImportedWork>('/work-records', { year: 2025, records });
    expect(added.body).toEqual({ added: records.length, known: 0 });
    const again = await person.post<ImportedWork>('/work-records', { year: 2025, records: records.slice(0, 9) });
    expect(again.body).toEqual({ added: 0, known: 9 });
    const wrong = await person.post<Problem>('/work-records', { year: 2024, records: records.slice(0, 1) });
    expect(wrong.body.code).toBe('REVIEW-018');
  });

  test('before the locked run nobody is named: counts and bars only', async () => {
    const person = await manager();
    const review = await read();
    expect(review).toMatchObject({ state: 'published', output: null, may: ['change', 'run'] });
    const early = await person.get<Problem>(`/reviews/expert-2025/members/${members[0]!}`);
    expect([early.status, early.body.code]).toEqual([409, 'REVIEW-013']);
    const { body } = await person.get<Preview>('/reviews/expert-2025/preview?planned=2');
    expect(body).toMatchObject({ members: people, reviews: 8 });
    expect(body.reach).toBe(people - 1);
    expect(JSON.stringify(body)).not.toContain(members[0]!);
  });

  test('CD19-23 the run lists whom the rule names and proposes nobody below the minimum sample', async () => {
    const person = await manager();
    const run = await person.post<Review>('/reviews/expert-2025/run');
    expect(run.body.state).toBe('computed');
    const listed = run.body.output!.members.filter(({ duty }) => duty.listed).map(({ member }) => member);
    // Late thrice, absent twice, no undertaking, late in two of six, training short, an upheld finding.
    expect(listed.toSorted()).toEqual([0, 1, 2, 3, 5, 6].map((at) => members[at]!).toSorted());
    const worst = run.body.output!.members.find(({ member }) => member === members[0]);
    expect(worst?.duty.grounds.map(({ count, measure }) => [count, measure])).toEqual([
      ['late', 'number'],
      ['late', 'shareOfTasks'],
    ]);
    expect(run.body.output).toMatchObject({ proposals: 0, silence: { kind: 'too-few-members' } });
    expect(run.body.output!.members.every(({ standing }) => standing.outcome === 'unsaid')).toBe(true);
    const again = await person.post<Problem>('/reviews/expert-2025/run');
    expect([again.status, again.body.code]).toEqual([409, 'REVIEW-011']);
    const late = await person.post<Problem>('/work-records', { year: 2025, records: tasksOf(0).slice(0, 1) });
    expect(late.body.code).toBe('REVIEW-021');
  });

  test('a member’s figures come with the tasks behind them, names masked', async () => {
    const { body } = await (await manager()).get<MemberDetail>(`/reviews/expert-2025/members/${members[0]!}`);
    expect(body.name).toMatch(/^.\*\*+$/u);
    expect(body.work.filter((task) => task.late)).toHaveLength(3);
    expect(body.duty.counts).toMatchObject({ tasks: 6, late: 3 });
  });

  test('two different people decide, with reasons', async () => {
    const person = await manager();
    const path = '/reviews/expert-2025/decisions';
    const propose = (at: number, proposal: string) =>
      person.post<Review & Problem>(path, { member: members[at]!, kind: 'list', proposal, reason: '三次逾期' });
    expect((await propose(9, 'warn')).body.code).toBe('REVIEW-014');
    const elimination = { member: members[0]!, kind: 'elimination', proposal: 'remove', reason: '统计' };
    expect((await person.post<Problem>(path, elimination)).body.code).toBe('REVIEW-014');
    const proposed = await propose(0, 'suspend');
    const [decision] = proposed.body.output!.members.find(({ member }) => member === members[0])!.decisions;
    expect(decision).toMatchObject({ proposal: 'suspend', decision: null, mine: true });
    const own = await person.post<Problem>(`${path}/${decision!.id}/confirm`, { decision: 'suspend', reason: '同意' });
    expect([own.status, own.body.code]).toEqual([409, 'REVIEW-017']);
    const second = await supervisor();
    const decided = await second.post<Review>(`${path}/${decision!.id}/confirm`, {
      decision: 'suspend',
      reason: '同意暂停',
    });
    expect(decided.status).toBe(200);
    const twice = await second.post<Problem>(`${path}/${decision!.id}/confirm`, { decision: 'keep', reason: '改判' });
    expect(twice.body.code).toBe('REVIEW-015');
    expect((await propose(0, 'keep')).body.code).toBe('REVIEW-015');
  });

  test('CD19-23 BJEV-48 the effect is immediate: the next draw leaves out who was suspended or removed, history stays', async () => {
    const [person, second, path] = [await manager(), await supervisor(), '/reviews/expert-2025/decisions'];
    const measures = { 1: 'remove', 2: 'warn', 3: 'keep', 5: 'warn', 6: 'remove' } as const;
    for (const [at, proposal] of Object.entries(measures)) {
      const member = members[Number(at)]!;
      const { body } = await person.post<Review>(path, { member, kind: 'list', proposal, reason: '按规则' });
      const id = body.output!.members.find((one) => one.member === member)!.decisions[0]!.id;
      await second.post(`${path}/${id}/confirm`, { decision: proposal, reason: '同意' });
    }
    expect((await read()).state).toBe('closed');
    const round = await frozenRound(house, 'R2026-05');
    const pool = await house.house.ports.reading(await machineIn(house), async (tx) =>
      poolOfRound(tx, await tx.rounds.get(round.id), house.clock.now()),
    );
    const drawable = new Set(pool.drawable.map(({ member }) => member.id));
    expect([0, 1, 2, 3, 5, 6].map((at) => drawable.has(members[at]!))).toEqual([false, false, true, true, true, false]);
    const { body } = await person.get<MemberWithChanges>(`/members/${members[1]!}`);
    expect(body.changes).toContainEqual(expect.objectContaining({ what: 'removed', reason: '同意' }));
    expect(body.changes).toContainEqual(expect.objectContaining({ what: 'joined' }));
  });

  test('a round that is still blind stops the run of its year', async () => {
    const person = await manager();
    const blind = await person.post<Problem>('/reviews/intermediary-2026/run');
    expect([blind.status, blind.body.code]).toEqual([409, 'REVIEW-012']);
  });

  test('the person concerned sees own figures and the decision with its reason, and nothing of others', async () => {
    const expert = await house.as('expert-1');
    const { body } = await expert.get<OwnReviews>('/own-reviews');
    expect(body.items).toMatchObject([
      { year: 2025, duty: { listed: true }, decisions: [{ decision: 'suspend', reason: '同意暂停' }] },
    ]);
    expect(JSON.stringify(body)).not.toContain(members[1]!);
    expect((await expert.get('/reviews/expert-2025')).status).toBe(403);
    const inbox = await expert.get<{ items: object[] }>('/notices');
    expect(JSON.stringify(inbox.body)).toContain('notice.review.suspend');
  });

  test('the run leaves the house as a table for spreadsheets', async () => {
    const file = await (await manager()).get<Uint8Array>('/reviews/expert-2025/export');
    const lines = new TextDecoder().decode(file.body).trim().split('\r\n');
    expect(lines).toHaveLength(people + 4);
    expect(lines.find((line) => line.includes(members[0]!))).toContain('"暂停抽取"');
    const { body } = await (await supervisor()).get<Reviews>('/reviews');
    expect(body.items.find(({ key }) => key === 'expert-2025')).toMatchObject({
      state: 'closed',
      listed: 6,
      decided: 6,
    });
  });
});
