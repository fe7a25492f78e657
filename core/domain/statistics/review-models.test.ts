import { expect, test } from 'vitest';
import { counterChance } from './counter-chance.ts';
import { fitAdditive, varianceRatio, type AdditiveFit } from './additive-model.ts';
import { fitCrossed, generalizability, type CrossedFit } from './crossed-effects.ts';
import { islands, isConnected } from './islands.ts';
import { othersMeans, reviewsOf, slopeOnOthers } from './others-mean.ts';
import { reviewTable, type Review } from './review-table.ts';
import type { Statistic } from './statistic.ts';

const valueOf = <T>(statistic: Statistic<T>): T => {
  if ('undefined' in statistic) throw new Error(statistic.undefined);
  return statistic.value;
};

const review = (project: string, expert: string, total: number): Review => ({ project, expert, total });

const twoIslands = [
  review('P1', 'A', 80),
  review('P1', 'B', 84),
  review('P2', 'A', 70),
  review('P2', 'B', 76),
  review('P3', 'C', 90),
  review('P3', 'D', 88),
];

const additive = (reviews: readonly Review[], limit?: number): AdditiveFit =>
  valueOf(fitAdditive(reviewTable(reviews), limit));
const crossed = (reviews: readonly Review[], limit?: number): CrossedFit =>
  valueOf(fitCrossed(additive(reviews, limit), limit));

const byExpert = (fit: AdditiveFit | CrossedFit, values: Float64Array) =>
  Object.fromEntries(fit.table.experts.map((expert, at) => [expert, values[at]!]));

/** Random panels: each project is reviewed by `seats` experts. */
function panels(
  seed: number,
  { experts, projects, seats }: { experts: number; projects: number; seats: number },
): readonly Review[] {
  const chance = counterChance(seed);
  const severity = Array.from({ length: experts }, () => 4 * chance.normal());
  return Array.from({ length: projects }, (_, project) => {
    const quality = 78 + 7 * chance.normal();
    const panel = new Set<number>();
    while (panel.size < seats) panel.add(chance.below(experts));
    return [...panel].map((expert) => {
      const total = quality + severity[expert]! + 5 * chance.normal();
      return review(`P${project}`, `E${expert}`, Math.round(total * 100) / 100);
    });
  }).flat();
}

test('islands are found and never fitted together', () => {
  const table = reviewTable(twoIslands);
  expect(islands(table)).toEqual([
    { projects: ['P1', 'P2'], experts: ['A', 'B'], reviews: 4 },
    { projects: ['P3'], experts: ['C', 'D'], reviews: 2 },
  ]);
  expect(fitAdditive(table)).toEqual({ undefined: 'not-connected' });
});

test('one more review joins two islands', () => {
  expect(isConnected(reviewTable([...twoIslands, review('P1', 'C', 86)]))).toBe(true);
});

test('severity of two experts on two projects, worked by hand', () => {
  const fit = additive(twoIslands.slice(0, 4));
  expect(byExpert(fit, fit.effect)).toEqual({ A: -2.5, B: 2.5 });
  expect(fit.freedom).toBe(1);
  // Residuals are ±0.5 in all four cells.
  expect(fit.sigma).toBeCloseTo(1, 12);
  expect([...fit.projectMean].toSorted()).toEqual([73, 82]);
  expect([...fit.leverage]).toEqual([0.75, 0.75, 0.75, 0.75]);
});

test('every review counted on both sides: leverages add up to the parameters', () => {
  const fit = additive(panels(1, { experts: 12, projects: 30, seats: 4 }));
  const total = fit.leverage.reduce((sum, value) => sum + value, 0);
  expect(total).toBeCloseTo(12 + 30 - 1, 9);
});

test.each([
  ['nothing to fit', [], 'too-few-values'],
  ['a total that is no number', [review('P', 'A', Number.NaN), review('P', 'B', 1)], 'not-a-number'],
  ['nothing left to estimate the noise', [review('P', 'A', 1), review('P', 'B', 2)], 'no-residual-freedom'],
])('%s: undefined with the reason', (_, reviews, reason) => {
  expect(fitAdditive(reviewTable(reviews))).toEqual({ undefined: reason });
});

test('S8 iterated effects, errors and leverages stand in for exact ones', () => {
  const reviews = panels(2, { experts: 120, projects: 240, seats: 5 });
  const [exact, iterated] = [additive(reviews), additive(reviews, 0)];
  exact.effect.forEach((effect, at) => expect(Math.abs(effect - iterated.effect[at]!)).toBeLessThan(1e-6));
  exact.effectError.forEach((error, at) => expect(Math.abs(iterated.effectError[at]! / error - 1)).toBeLessThan(0.02));
  exact.leverage.forEach((leverage, at) => expect(Math.abs(iterated.leverage[at]! - leverage)).toBeLessThan(0.02));
});

const balanced = (() => {
  const chance = counterChance(7);
  const severity = Array.from({ length: 6 }, () => 3 * chance.normal());
  return Array.from({ length: 15 }, (_, project) => {
    const quality = 80 + 6 * chance.normal();
    return severity.map((lenient, expert) =>
      review(`P${project}`, `E${expert}`, quality + lenient + 4 * chance.normal()),
    );
  }).flat();
})();

test('in a complete table restricted likelihood equals the analysis of variance', () => {
  const { components, method } = crossed(balanced);
  const fit = additive(balanced);
  const residual = fit.sigma ** 2;
  const between = (names: readonly string[], key: 'project' | 'expert') => {
    const means = names.map((name) => {
      const own = balanced.filter((row) => row[key] === name);
      return own.reduce((sum, row) => sum + row.total, 0) / own.length;
    });
    const grand = means.reduce((sum, mean) => sum + mean, 0) / means.length;
    return means.reduce((sum, mean) => sum + (mean - grand) ** 2, 0) / (means.length - 1);
  };
  expect(method).toBe('REML');
  expect(components.residual).toBeCloseTo(residual, 6);
  expect(components.project).toBeCloseTo(between(fit.table.projects, 'project') - residual / 6, 5);
  expect(components.expert).toBeCloseTo(between(fit.table.experts, 'expert') - residual / 15, 5);
});

test('predicted severities are the fitted ones, shrunk by their reliability', () => {
  const [random, fixed] = [crossed(balanced), additive(balanced)];
  const { expert, residual } = random.components;
  const share = expert / (expert + residual / 15);
  random.effect.forEach((effect, at) => expect(effect).toBeCloseTo(share * fixed.effect[at]!, 6));
});

test('experts who do not differ have a severity variance of zero, and predictions of zero', () => {
  const swung = Array.from({ length: 8 }, (_, project) => [
    review(`P${project}`, 'A', 60 + 3 * project + (project % 2 === 0 ? 1 : -1)),
    review(`P${project}`, 'B', 60 + 3 * project - (project % 2 === 0 ? 1 : -1)),
  ]).flat();
  const fit = crossed(swung);
  expect(fit.components.expert).toBe(0);
  expect([...fit.effect]).toEqual([0, 0]);
});

test('large pools take the closed form, with the same predictions for the same components', () => {
  const reviews = panels(3, { experts: 60, projects: 150, seats: 5 });
  const [exact, closed] = [crossed(reviews), crossed(reviews, 0)];
  expect([exact.method, closed.method]).toEqual(['REML', 'Henderson III']);
  expect(Math.abs(closed.components.residual / exact.components.residual - 1)).toBeLessThan(0.02);
  expect(Math.abs(closed.components.expert / exact.components.expert - 1)).toBeLessThan(0.25);
});

test('reliability rises with the panel, and severity only harms the absolute one', () => {
  const components = { project: 40, expert: 10, residual: 25 };
  expect(generalizability(components, 1)).toMatchObject({ single: 40 / 75, absolute: 40 / 75, relative: 40 / 65 });
  expect(generalizability(components, 5).absolute).toBeGreaterThan(generalizability(components, 3).absolute);
});

test('the mean of the others leaves the own total out', () => {
  const fit = additive(balanced.filter(({ expert }) => expert === 'E0' || expert === 'E1'));
  const others = othersMeans(fit);
  const { table, effect } = fit;
  table.total.forEach((_, row) => {
    const other = table.total.findIndex((_value, at) => at !== row && table.projectOf[at] === table.projectOf[row]);
    expect(others[row]).toBeCloseTo(table.total[other]! - effect[table.expertOf[other]!]!, 9);
  });
});

test('an expert who gives everyone the same has a slope of zero, one who follows quality a slope near one', () => {
  const flat = balanced.map((row) => (row.expert === 'E5' ? { ...row, total: 85 } : row));
  const fit = additive(flat);
  const others = othersMeans(fit);
  const slope = (expert: string) =>
    valueOf(slopeOnOthers(fit, others, reviewsOf(fit, fit.table.experts.indexOf(expert)))).slope;
  expect(Math.abs(slope('E5'))).toBeLessThan(1e-9);
  expect(slope('E1')).toBeGreaterThan(0.6);
  expect(slopeOnOthers(fit, others, [0, 1])).toEqual({ undefined: 'too-few-values' });
});

test('variance ratios weighted by their freedom average one', () => {
  const fit = additive(balanced);
  const shares = fit.table.experts.map((_, expert) => valueOf(varianceRatio(fit, expert)));
  const freedom = shares.reduce((sum, share) => sum + share.freedom, 0);
  expect(freedom).toBeCloseTo(fit.freedom, 9);
  expect(shares.reduce((sum, share) => sum + share.ratio * share.freedom, 0) / freedom).toBeCloseTo(1, 9);
});

test('S5 neither the order of rows nor the ids of experts and projects change a single digit', () => {
  const reviews = panels(4, { experts: 20, projects: 40, seats: 4 });
  const chance = counterChance(99);
  const keyed = (prefix: string) =>
    new Map(reviews.flatMap(({ expert, project }) => [expert, project]).map((id) => [id, prefix + chance.below(1e9)]));
  const plain = { additive: additive(reviews), crossed: crossed(reviews) };
  for (const prefix of ['a', 'Z', '9']) {
    const names = keyed(prefix);
    const renamed = reviews
      .map((row) => ({ ...row, expert: names.get(row.expert)!, project: names.get(row.project)! }))
      .map((row) => ({ row, key: chance.uniform() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ row }) => row);
    const other = { additive: additive(renamed), crossed: crossed(renamed) };
    for (const kind of ['additive', 'crossed'] as const) {
      const effects = byExpert(other[kind], other[kind].effect);
      const errors = byExpert(other[kind], other[kind].effectError);
      plain[kind].table.experts.forEach((expert, at) => {
        expect(effects[names.get(expert)!]).toBe(plain[kind].effect[at]);
        expect(errors[names.get(expert)!]).toBe(plain[kind].effectError[at]);
      });
    }
  }
});
