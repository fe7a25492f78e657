import type { AdditiveFit } from './additive-model.ts';
import { panelSizes, reviewCounts, sumByExpert, sumByProject } from './severity-system.ts';
import { known, undefinedFor, type Statistic } from './statistic.ts';
import { orderlySum } from './sum.ts';

/** Variances of the projects, of the experts' severity, and of what is left. */
export interface Components {
  readonly project: number;
  readonly expert: number;
  /** Above zero. */
  readonly residual: number;
}

/**
 * Henderson's third method: what each factor explains beyond the other, set equal to its expectation. In closed form,
 * unbiased before negative values are cut to zero.
 *
 * @source Henderson 1953
 */
export function startingComponents(fit: AdditiveFit): Statistic<Components> {
  const { table } = fit;
  const residual = fit.sigma * fit.sigma;
  if (residual === 0) return undefinedFor('no-variation');

  const left = residual * fit.freedom;
  const [sizes, counts] = [panelSizes(table), reviewCounts(table)];
  const expertGain = within(table.total, table.projectOf, { sums: sumByProject(table, table.total), sizes }) - left;
  const projectGain =
    within(table.total, table.expertOf, { sums: sumByExpert(table, table.total), sizes: counts }) - left;
  const repeats = repeatedPairs(fit);
  const expertTrace =
    table.total.length - orderlySum(repeats.map(({ count, project }) => (count * count) / (sizes[project] ?? 1)));
  const projectTrace =
    table.total.length - orderlySum(repeats.map(({ count, expert }) => (count * count) / (counts[expert] ?? 1)));
  return known({
    project: Math.max(0, (projectGain - (sizes.length - 1) * residual) / projectTrace),
    expert: Math.max(0, (expertGain - (counts.length - 1) * residual) / expertTrace),
    residual,
  });
}

interface Groups {
  readonly sums: Float64Array;
  readonly sizes: Float64Array;
}

/** Squared deviations of the values from the means of their groups. */
const within = (values: Float64Array, groupOf: Int32Array, { sums, sizes }: Groups): number =>
  orderlySum(
    values.map((value, row) => {
      const group = groupOf[row] ?? 0;
      return (value - (sums[group] ?? 0) / (sizes[group] ?? 1)) ** 2;
    }),
  );

/** Each pair of project and expert with how often it occurs: nearly always once. */
function repeatedPairs({ table }: AdditiveFit) {
  const pairs: { project: number; expert: number; count: number }[] = [];
  for (let row = 0; row < table.total.length; row += 1) {
    const [project, expert] = [table.projectOf[row] ?? 0, table.expertOf[row] ?? 0];
    const last = pairs.at(-1);
    if (last?.project === project && last.expert === expert) last.count += 1;
    else pairs.push({ project, expert, count: 1 });
  }
  return pairs;
}
