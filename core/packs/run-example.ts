import { decimal, toDecimal } from '../domain/number/decimal.ts';
import { isEqual } from '../domain/number/exact.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { CompiledPack } from '../domain/scoring/compile-pack.ts';
import { scoreSheet, type ScoredSheet } from '../domain/scoring/score-sheet.ts';
import { outcomeOfSheet } from '../domain/scoring/sheet-outcome.ts';
import type { Expectation, WorkedExample } from '../generated/example.ts';
import { isInForce } from './library.ts';

/**
 * Runs a worked example.
 *
 * @returns what differs from what it expects, nothing when it passes: EXAMPLE-001 (points), 002 (unknown leaf), 003 (total),
 *   004 (grade), 005 (vetoes), 006 (missing leaves), 007 (not rated), 008 (pack not in force), and every refusal of the
 *   scoring itself
 */
export function runExample(compiled: CompiledPack, example: WorkedExample): readonly Refusal[] {
  const { pack } = compiled;
  if (!isInForce(pack, example.on)) return [{ code: 'EXAMPLE-008', at: '/on', params: { on: example.on } }];
  const scored = scoreExample(compiled, example);
  if (!('leaves' in scored)) return [scored];
  return [...scored.faults, ...differences(scored, example.expect)];
}

/** The scored sheet of an example, or why its slots or marks are refused. */
export function scoreExample(compiled: CompiledPack, example: Omit<WorkedExample, 'expect'>): ScoredSheet | Refusal {
  const { slots, notApplicable, facts, entries, raisedVetoes, contributed } = example;
  const plan = compiled.plan({ ...(slots && { slots }), ...(notApplicable && { notApplicable }) });
  if (!plan.ok) return plan.refusal;
  return scoreSheet(plan.value, {
    facts,
    ...(entries && { entries }),
    ...(raisedVetoes && { raisedVetoes }),
    ...(contributed && { contributed }),
  });
}

function differences(sheet: ScoredSheet, expect: Expectation): readonly Refusal[] {
  return [
    ...Object.entries(expect.indicators).flatMap(([code, points]) => pointsDifference(sheet, code, points)),
    ...totalDifference(sheet, expect),
    ...gradeDifference(sheet, expect),
    ...setDifference({ code: 'EXAMPLE-005', at: '/expect/vetoes', expected: expect.vetoes, got: appliedVetoes(sheet) }),
    ...setDifference({
      code: 'EXAMPLE-006',
      at: '/expect/missing',
      expected: expect.missing,
      got: missingLeaves(sheet),
    }),
    ...(expect.unrated === undefined || expect.unrated === sheet.isUnrated
      ? []
      : [
          difference('EXAMPLE-007', '/expect/unrated', {
            expected: String(expect.unrated),
            got: String(sheet.isUnrated),
          }),
        ]),
  ];
}

const difference = (code: string, at: string, params: NonNullable<Refusal['params']>): Refusal => ({
  code,
  at,
  params,
});

function pointsDifference(sheet: ScoredSheet, code: string, expected: string): readonly Refusal[] {
  const at = `/expect/indicators/${code}`;
  const scored = sheet.leaves.find(({ leaf }) => leaf.code === code);
  if (scored === undefined) return [difference('EXAMPLE-002', at, { code })];
  const isRight = 'points' in scored && isEqual(scored.points, decimal(expected));
  if (isRight) return [];
  const got = 'points' in scored ? toDecimal(scored.points, sheet.plan.pack.rounding.leaf.places) : scored.state;
  return [difference('EXAMPLE-001', at, { code, expected, got })];
}

function totalDifference(sheet: ScoredSheet, { total }: Expectation): readonly Refusal[] {
  if (total === undefined) return [];
  const { published } = outcomeOfSheet(sheet);
  const open = sheet.leaves.filter((scored) => scored.state === 'open').map(({ leaf }) => leaf.code);
  if (open.length === 0 && isEqual(published, decimal(total))) return [];
  const got = toDecimal(published, sheet.plan.pack.rounding.panel.places);
  return [difference('EXAMPLE-003', '/expect/total', { expected: total, got, open: open.join(', ') || '–' })];
}

function gradeDifference(sheet: ScoredSheet, { grade }: Expectation): readonly Refusal[] {
  const got = outcomeOfSheet(sheet).grade?.grade.code ?? 'unrated';
  return grade === undefined || grade === got
    ? []
    : [difference('EXAMPLE-004', '/expect/grade', { expected: grade, got })];
}

const appliedVetoes = (sheet: ScoredSheet): readonly string[] =>
  sheet.vetoes.filter(({ state }) => state === 'applies' || state === 'raised').map(({ code }) => code);

const missingLeaves = (sheet: ScoredSheet): readonly string[] =>
  sheet.leaves.filter(({ state }) => state === 'missing').map(({ leaf }) => leaf.code);

interface Compared {
  readonly code: string;
  readonly at: string;
  readonly expected: readonly string[] | undefined;
  readonly got: readonly string[];
}

function setDifference({ code, at, expected, got }: Compared): readonly Refusal[] {
  if (expected === undefined) return [];
  const [wanted = '', found = ''] = [expected, got].map((codes) => codes.toSorted().join(', ') || '–');
  return wanted === found ? [] : [difference(code, at, { expected: wanted, got: found })];
}
