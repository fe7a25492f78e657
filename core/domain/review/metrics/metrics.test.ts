import { expect, test } from 'vitest';
import { fitAdditive } from '../../statistics/additive-model.ts';
import { othersMeans } from '../../statistics/others-mean.ts';
import { reviewTable, rowsOfExpert } from '../../statistics/review-table.ts';
import { isMissing, type Figure, type Known } from '../figure.ts';
import type { MemberEvidence, PoolEvidence } from '../pool-evidence.ts';
import type { MetricId } from '../review-rule.ts';
import type { TaskRecord } from '../work-record.ts';
import { metricFigure } from './metric-figure.ts';
import { shareFigure } from './share.ts';

const totals: readonly (readonly number[])[] = [
  [80, 82, 85],
  [70, 71, 85],
  [90, 93, 85],
  [60, 60, 85],
  [75, 78, 85],
];
const reviews = totals.flatMap((row, project) =>
  row.map((total, expert) => ({ project: `P${project}`, expert: 'ABC'[expert]!, total })),
);

const task = (given: Partial<TaskRecord>): TaskRecord => ({
  kind: 'task',
  member: 'A',
  project: 'P',
  panel: 'G',
  year: 2026,
  undertaking: true,
  ...given,
});

function evidence(member: string, tasks: readonly TaskRecord[], recheckDistance?: number): MemberEvidence {
  const table = reviewTable(reviews);
  const fit = fitAdditive(table);
  if ('undefined' in fit) throw new Error(fit.undefined);
  const expert = table.experts.indexOf(member);
  const pool: PoolEvidence = {
    fit: fit.value,
    others: othersMeans(fit.value),
    islands: [],
    expertAt: new Map(),
    taskOfRow: [],
    recheckDistance,
  };
  return { pool, expert, rows: [...rowsOfExpert(table, expert)], tasks, upheldFindings: 2 };
}

const known = (metric: MetricId, own: MemberEvidence): Known => {
  const figure = metricFigure(metric, own);
  if (isMissing(figure)) throw new Error(figure.undefined);
  return figure;
};
const valueOf = (figure: Figure) => (isMissing(figure) ? figure.undefined : figure.value);

test('consistency can be worked out again from its inputs', () => {
  const { value, inputs, error } = known('consistency', evidence('A', []));
  const { squares, freedom, sigma, bias } = inputs as Record<string, number>;
  expect(value).toBeCloseTo(bias! - Math.log(squares! / freedom! / sigma! ** 2), 12);
  expect(error).toBeGreaterThan(0);
});

test('who gives everyone the same discriminates by nothing, and the slope is held between zero and one', () => {
  expect(Math.abs(known('discrimination', evidence('C', [])).value)).toBeLessThan(1e-9);
  const lively = known('discrimination', evidence('B', []));
  expect(lively.inputs['slope']).toBeGreaterThan(1);
  expect(lively.value).toBe(1);
});

const sheet = (total: string) => ({ total, leaves: {} });

test('validity is the distance from later audits, in points', () => {
  const tasks = [
    task({ sheet: sheet('80'), recheck: '76' }),
    task({ sheet: sheet('70'), recheck: '72' }),
    task({ sheet: sheet('1') }),
  ];
  expect(known('validity', evidence('A', tasks, 5))).toMatchObject({ value: 3, n: 2, inputs: { sumOfDistances: 6 } });
  expect(valueOf(metricFigure('validity', evidence('A', [])))).toBe('too-few-values');
});

test('three blind readings outweigh the count of evidence, fewer do not', () => {
  const read = [task({ readings: ['0.5', '0.75'], reasons: { met: 1, of: 4 } }), task({ readings: ['1'] })];
  expect(known('reasonQuality', evidence('A', read))).toMatchObject({ formula: 'blindReading', value: 0.75, n: 3 });
  expect(known('reasonQuality', evidence('A', read.slice(0, 1)))).toMatchObject({
    formula: 'evidenceShare',
    value: 0.25,
  });
  const alike = evidence('A', [task({ readings: ['1', '1', '1'] })]);
  expect(known('reasonQuality', alike).error).toBeGreaterThan(0);
});

test.each([
  ['timeliness', [task({ late: true }), task({}), task({}), task({ absence: 'excused', late: true })], 2 / 3],
  ['timeliness', [], 'too-few-values'],
  ['diligence', [task({ diligence: { met: 3, of: 4 } }), task({ diligence: { met: 0, of: 2 } })], 0.5],
  ['diligence', [task({})], 'too-few-values'],
  ['conduct', [], 2],
] as const)('%s', (metric, tasks, expected) => {
  expect(valueOf(metricFigure(metric, evidence('A', tasks)))).toBe(expected);
});

test('a share of all or nothing is never sure, and its lower bound stands beside it', () => {
  const all = shareFigure('onTimeShare', 10, 10);
  expect(all).toMatchObject({ value: 1, n: 10, inputs: { wilsonLower: expect.closeTo(0.7225, 4) } });
  expect(isMissing(all) ? 0 : all.error).toBeGreaterThan(0.05);
});

test('severity and spread are shown', () => {
  const own = evidence('A', []);
  expect(known('severity', own).value).toBeCloseTo(Math.abs(own.pool.fit.effect[own.expert]!), 12);
  expect(known('spread', own).value).toBeGreaterThan(0);
});
