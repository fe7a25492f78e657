import { expect, test } from 'vitest';
import defaults from '../../data/review-rule.default.json' with { type: 'json' };
import { anonymousBars } from './anonymous-bars.ts';
import { eliminationProposals, type ProposalRun } from './elimination-proposals.ts';
import { generatedYear, type YearPlan } from './generated-year.ts';
import { reachability } from './reachability.ts';
import { reviewRuleHash, type ReviewRule } from './review-rule.ts';
import type { Member, TaskRecord, WorkRecord } from './work-record.ts';

const rule = { ...defaults, year: 2026 } as ReviewRule;
const plan: YearPlan = {
  seed: 3,
  year: 2026,
  years: 3,
  members: 30,
  projects: 60,
  seats: 5,
  weak: {},
  recheckShare: 0.08,
};

const run = (given: Partial<YearPlan>, change: Partial<ReviewRule['proposal']> = {}): ProposalRun => {
  const { members, records } = generatedYear({ ...plan, ...given });
  return eliminationProposals({ ...rule, proposal: { ...rule.proposal, ...change } }, members, records);
};
const of = (result: ProposalRun, member: string) => result.members.find((standing) => standing.member === member)!;

test('CD19-23 a planted weak member of a pool of thirty is proposed, with every condition shown', () => {
  const result = run({ weak: { erratic: 1 } });
  expect(result.silence).toBeUndefined();
  expect(result.proposals).toEqual(['M0001']);
  const planted = of(result, 'M0001');
  expect(planted.conditions).toEqual({ probable: true, belowFloor: true });
  expect(planted.place!.bottomProbability).toBeGreaterThanOrEqual(0.9);
  expect(planted.composite!.value).toBeLessThan(60);
  expect(planted.reviews).toBe(30);
  expect(result.ruleHash).toBe(reviewRuleHash(rule));
});

test('planted erratic and flat members are proposed and no one else is, whenever the year speaks', () => {
  let [spoken, found] = [0, 0];
  for (let seed = 1; seed <= 20; seed += 1) {
    const result = run({ seed, weak: { erratic: 1, flat: 1 } });
    expect(['M0001', 'M0002']).toEqual(expect.arrayContaining([...result.proposals]));
    if (result.silence) continue;
    spoken += 1;
    found += result.proposals.length;
  }
  expect(spoken).toBeGreaterThanOrEqual(10);
  expect(found / spoken).toBeGreaterThan(1);
});

test('S3 a year without true differences proposes nobody, in any of twenty years, with or without the reliability test', () => {
  for (let seed = 101; seed <= 120; seed += 1) {
    expect(run({ seed, years: 1 }).proposals).toEqual([]);
    const ungated = run({ seed, years: 1 }, { leastReliability: { value: '0', citation: 'test' } });
    expect(ungated.proposals).toEqual([]);
  }
});

test('the absolute floor stands beside the probability: who is only probable is watched', () => {
  const result = run({ weak: { erratic: 1 } }, { floor: { value: '10', citation: 'test' } });
  expect(result.proposals).toEqual([]);
  expect(of(result, 'M0001')).toMatchObject({ outcome: 'watch', conditions: { probable: true, belowFloor: false } });
});

test('an unreliable composite proposes nobody and shows no probability', () => {
  const result = run({ weak: { erratic: 1 } }, { leastReliability: { value: '0.999', citation: 'test' } });
  expect(result).toMatchObject({ silence: { kind: 'unreliable', need: '0.999' }, proposals: [] });
  expect(of(result, 'M0001').composite).toBeDefined();
  expect(result.members.every(({ place }) => place === undefined)).toBe(true);
});

test('members who differ no more than chance explains: nobody is told apart', () => {
  const silent = run({ seed: 101, years: 1 }, { leastReliability: { value: '0', citation: 'test' } });
  expect(silent.pool!.between).toBe(0);
  expect(silent.silence).toEqual({ kind: 'no-difference' });
});

test('CD19-23 below the minimum of reviews nothing is said, however weak the member', () => {
  const year = generatedYear({ ...plan, weak: { erratic: 1 } });
  let kept = 0;
  const records = year.records.filter((record) => {
    if (record.kind !== 'task' || record.member !== 'M0001') return true;
    kept += 1;
    return kept <= 7;
  });
  const result = eliminationProposals(rule, year.members, records);
  expect(of(result, 'M0001')).toEqual({
    member: 'M0001',
    admittedAt: '2023-01-01',
    reviews: 7,
    panels: 7,
    unsaid: 'too-few-reviews',
    outcome: 'unsaid',
  });
});

test('reviews from too few panels are no sample', () => {
  const demanding = run({ weak: { erratic: 1 } }, { minimumPanels: { value: 31, citation: 'test' } });
  expect(of(demanding, 'M0001')).toMatchObject({ reviews: 30, panels: 30, unsaid: 'too-few-panels' });
});

test('a small pool is not ranked', () => {
  expect(run({ members: 12, projects: 24 }).silence).toEqual({ kind: 'too-few-members', have: 12, need: 20 });
});

const islander = (id: string, seat: number): readonly WorkRecord[] =>
  Array.from({ length: 9 }, (_, at): TaskRecord => ({
    kind: 'task',
    member: id,
    project: `X${at}`,
    panel: `X${at}`,
    year: 2026,
    undertaking: true,
    sheet: { total: String(20 + 7 * at * seat), leaves: {} },
  }));

test('members of another island are not ranked with the rest', () => {
  const year = generatedYear({ ...plan, weak: { erratic: 1 } });
  const strangers: readonly Member[] = ['Y1', 'Y2'].map((id) => ({ id, admittedAt: '2020-01-01', status: 'active' }));
  const result = eliminationProposals(
    rule,
    [...year.members, ...strangers],
    [...year.records, ...islander('Y1', 1), ...islander('Y2', 0)],
  );
  expect(of(result, 'Y1')).toMatchObject({ unsaid: 'other-island', outcome: 'unsaid', reviews: 9 });
  expect(result.pool!.islands).toBe(2);
  expect(result.proposals).toEqual(['M0001']);
});

test('without any revealed sheet there is no model and everyone is unsaid', () => {
  const { members } = generatedYear(plan);
  const result = eliminationProposals(rule, members, []);
  expect(result.silence).toEqual({ kind: 'no-model', reason: 'too-few-values' });
  expect(new Set(result.members.map(({ unsaid }) => unsaid))).toEqual(new Set(['no-sheets']));
});

test('an upheld ring is taken out of its panels, so that those beside it are measured without it', () => {
  const year = generatedYear({ ...plan, weak: { erratic: 1 } });
  const panels = year.records.flatMap((record) =>
    record.kind === 'task' && record.member === 'M0001' ? [record.panel] : [],
  );
  const finding: WorkRecord = { kind: 'finding', member: 'M0001', year: 2026, upheld: true, collusionPanels: panels };
  const result = eliminationProposals(rule, year.members, [...year.records, finding]);
  expect(result.pool!.reviews).toBe(900 - 30);
  expect(of(result, 'M0001').outcome).toBe('unsaid');
  expect(result.pool!.sigma).toBeLessThan(run({ weak: { erratic: 1 } }).pool!.sigma);
});

test('only the window counts, and members who left are not judged', () => {
  const year = generatedYear({ ...plan, years: 4, weak: { erratic: 1 } });
  const members = year.members.map((member) =>
    member.id === 'M0002' ? { ...member, status: 'left' as const } : member,
  );
  const result = eliminationProposals(rule, members, year.records);
  expect(result.years).toEqual([2024, 2026]);
  expect(of(result, 'M0003').reviews).toBe(30);
  expect(result.members.some(({ member }) => member === 'M0002')).toBe(false);
});

test('S5 the order of members and records changes no digit', () => {
  const year = generatedYear({ ...plan, weak: { erratic: 1, late: 1 } });
  const turned = eliminationProposals(rule, year.members.toReversed(), year.records.toReversed());
  expect(turned).toEqual(eliminationProposals(rule, year.members, year.records));
});

test('S5 neither do the ids of members, projects and panels', () => {
  const year = generatedYear({ ...plan, weak: { erratic: 1, late: 1 } });
  const renamed = (id: string) => [...id].toReversed().join('');
  const records = year.records.map((record) =>
    record.kind === 'task'
      ? { ...record, member: renamed(record.member), project: renamed(record.project), panel: renamed(record.panel) }
      : { ...record, member: renamed(record.member) },
  );
  const members = year.members.map((member) => ({ ...member, id: renamed(member.id) }));
  const [plain, other] = [
    eliminationProposals(rule, year.members, year.records),
    eliminationProposals(rule, members, records),
  ];
  for (const standing of plain.members)
    expect(of(other, renamed(standing.member))).toEqual({ ...standing, member: renamed(standing.member) });
});

test('every figure carries its formula, its inputs and how many reviews it stands on', () => {
  const { members } = run({ weak: { erratic: 1 } });
  const figures = members.flatMap(({ metrics }) => (metrics ?? []).map(({ figure }) => figure));
  expect(figures.length).toBe(30 * rule.proposal.metrics.length);
  for (const figure of figures) {
    expect(figure.formula).not.toBe('');
    expect('undefined' in figure || Object.keys(figure.inputs).length > 0).toBe(true);
  }
});

test('bars show the year without a name, each band hiding enough members', () => {
  const result = run({ weak: { erratic: 1 } });
  const bars = anonymousBars(result, 5, 3);
  expect(bars.reduce((sum, bar) => sum + bar.members, 0)).toBe(30);
  expect(bars.every((bar) => bar.members >= 3)).toBe(true);
  expect([bars[0]!.from, bars.at(-1)!.to]).toEqual([0, 100]);
  expect(anonymousBars(result, 5, 31)).toEqual([]);
});

test('before the year: how many members can reach the minimum, and who falls short by what', () => {
  const planned = [
    { member: 'B', done: 3, planned: 4, panels: 5 },
    { member: 'A', done: 0, planned: 9, panels: 1 },
    { member: 'C', done: 5, planned: 3, panels: 2 },
  ];
  expect(reachability(rule, planned)).toEqual({
    reviews: 8,
    panels: 2,
    members: 3,
    reach: 1,
    speaks: false,
    short: [
      { member: 'A', missingReviews: 0, missingPanels: 1 },
      { member: 'B', missingReviews: 1, missingPanels: 0 },
    ],
  });
});
