import { expect, test } from 'vitest';
import defaults from '../../data/review-rule.default.json' with { type: 'json' };
import { composites } from './composite.ts';
import { generatedYear } from './generated-year.ts';
import { memberEvidence, poolEvidence, type MemberEvidence } from './pool-evidence.ts';
import type { ReviewRule } from './review-rule.ts';
import { splitHalfReliability } from './split-halves.ts';
import type { TaskRecord } from './work-record.ts';

const rule = defaults as ReviewRule;
const { metrics } = rule.proposal;

function evidenceOf(weak: Parameters<typeof generatedYear>[0]['weak'], recheckShare = 0.1): readonly MemberEvidence[] {
  const year = generatedYear({
    seed: 8,
    year: 2026,
    years: 1,
    members: 24,
    projects: 60,
    seats: 4,
    weak,
    recheckShare,
  });
  const pool = poolEvidence(year);
  if ('undefined' in pool) throw new Error(pool.undefined);
  return [...memberEvidence(pool.value, year).values()];
}

test('a metric that nobody has is left out and the other weights are rescaled to one, shown', () => {
  const { metrics: used } = composites(metrics, evidenceOf({}, 0));
  const byName = new Map(used.map((metric) => [metric.metric, metric]));
  expect(byName.get('validity')).toMatchObject({ stated: '20', weight: 0, members: 0 });
  expect(byName.get('diligence')).toMatchObject({ stated: '5', weight: 0 });
  expect(byName.get('consistency')!.weight).toBeCloseTo(25 / 75, 12);
  expect(used.reduce((sum, metric) => sum + metric.weight, 0)).toBeCloseTo(1, 12);
});

test('S9 a composite can be worked out again from what is shown', () => {
  const { metrics: pool, members } = composites(metrics, evidenceOf({ erratic: 1 }));
  for (const { metrics: own, composite } of members) {
    if ('undefined' in composite) throw new Error(composite.undefined);
    const mean = pool.reduce((sum, metric) => sum + metric.weight * (metric.mean ?? 0), 0);
    const distance = own.reduce(
      (sum, metric, at) => sum + (metric.scaled === undefined ? 0 : metric.weight * (metric.scaled - pool[at]!.mean!)),
      0,
    );
    expect(composite.value.value).toBeCloseTo(mean + distance, 9);
    const error = Math.hypot(...own.map((metric) => metric.weight * (metric.scaledError ?? 0)));
    expect(composite.value.error).toBeCloseTo(error, 9);
  }
});

test('a member whose metric was never measured neither gains nor loses by it', () => {
  const [own] = evidenceOf({}, 1);
  const unmeasured = { ...own!, tasks: own!.tasks.map((task) => withoutRecheck(task)) };
  const { members } = composites(metrics, [own!, own!, own!, unmeasured]);
  const values = members.map(({ composite }) => ('value' in composite ? composite.value.value : Number.NaN));
  expect(members[3]!.metrics.find(({ metric }) => metric === 'validity')).toMatchObject({ weight: 0 });
  expect(values[3]).toBeCloseTo(values[0]!, 9);
});

const withoutRecheck = (task: TaskRecord): TaskRecord => {
  const { recheck, ...rest } = task;
  return recheck === undefined ? task : rest;
};

test('halves agree where members differ, and not where they do not', () => {
  const differing = splitHalfReliability(metrics, evidenceOf({ erratic: 4, flat: 4 }));
  const alike = splitHalfReliability(metrics, evidenceOf({}));
  expect('value' in differing && differing.value).toBeGreaterThan(0.75);
  expect('value' in alike && alike.value).toBeLessThan(0.5);
});

test('two members have no reliability', () => {
  expect(splitHalfReliability(metrics, evidenceOf({}).slice(0, 2))).toMatchObject({ undefined: 'too-few-values' });
});
