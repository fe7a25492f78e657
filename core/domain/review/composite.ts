import { orderlySum } from '../statistics/sum.ts';
import { undefinedFor, known, type Statistic } from '../statistics/statistic.ts';
import { isMissing, type Figure, type Known } from './figure.ts';
import { metricFigure } from './metrics/metric-figure.ts';
import type { MemberEvidence } from './pool-evidence.ts';
import type { MetricId, MetricRule } from './review-rule.ts';

/** One metric of one member on the scale from 0 to 100. */
export interface ScaledMetric {
  readonly metric: MetricId;
  readonly figure: Figure;
  /** Absent when the figure is. */
  readonly scaled?: number;
  readonly scaledError?: number;
  /** Share of the member's composite, after metrics without data are left out; zero when left out or only shown. */
  readonly weight: number;
}

/** One metric over the pool: its weight after those without any data are left out, and the mean of those who have it. */
export interface PoolMetric {
  readonly metric: MetricId;
  readonly citation: string;
  readonly stated: string;
  readonly weight: number;
  readonly members: number;
  readonly mean?: number;
}

/**
 * The composites of a pool. A member's composite is the pool's weighted mean plus the weighted mean of the member's own
 * distances from the pool, over the metrics the member has: nobody gains or loses by a metric that was never measured.
 */
export interface Composites {
  readonly metrics: readonly PoolMetric[];
  readonly members: readonly { readonly metrics: readonly ScaledMetric[]; readonly composite: Statistic<Known> }[];
}

/** @param evidence  of members to be compared with each other, in a fixed order */
export function composites(rules: readonly MetricRule[], evidence: readonly MemberEvidence[]): Composites {
  const table = evidence.map((own) => rules.map((rule) => scaledFigure(rule, metricFigure(rule.metric, own))));
  const metrics = poolMetrics(rules, table);
  return { metrics, members: table.map((row) => compositeOf(row, metrics)) };
}

type Row = readonly Omit<ScaledMetric, 'weight'>[];

function scaledFigure({ metric, worst, best }: MetricRule, figure: Figure): Omit<ScaledMetric, 'weight'> {
  if (isMissing(figure)) return { metric, figure };
  const span = Number(best) - Number(worst);
  const scaled = Math.min(100, Math.max(0, (100 * (figure.value - Number(worst))) / span));
  return { metric, figure, scaled, scaledError: (100 * (figure.error ?? 0)) / Math.abs(span) };
}

function poolMetrics(rules: readonly MetricRule[], table: readonly Row[]): readonly PoolMetric[] {
  const columns = rules.map((_, at) => table.flatMap((row) => row[at]?.scaled ?? []));
  const stated = rules.map((rule, at) => ((columns[at] ?? []).length > 0 ? Number(rule.weight) : 0));
  const total = orderlySum(stated);
  return rules.map(({ metric, weight, citation }, at) => {
    const column = columns[at] ?? [];
    return {
      metric,
      citation,
      stated: weight,
      weight: total === 0 ? 0 : (stated[at] ?? 0) / total,
      members: column.length,
      ...(column.length > 0 && { mean: orderlySum(column) / column.length }),
    };
  });
}

function compositeOf(row: Row, pool: readonly PoolMetric[]) {
  const present = row.map(({ scaled }, at) => (scaled === undefined ? 0 : (pool[at]?.weight ?? 0)));
  const total = orderlySum(present);
  const metrics = row.map((metric, at) => ({ ...metric, weight: total === 0 ? 0 : (present[at] ?? 0) / total }));
  const poolMean = orderlySum(pool.map(({ weight, mean }) => weight * (mean ?? 0)));
  const distance = orderlySum(
    metrics.map(({ weight, scaled }, at) => (scaled === undefined ? 0 : weight * (scaled - (pool[at]?.mean ?? 0)))),
  );
  const error = Math.sqrt(orderlySum(metrics.map(({ weight, scaledError }) => (weight * (scaledError ?? 0)) ** 2)));
  const n = Math.max(0, ...row.map(({ figure }) => figure.n));
  return { metrics, composite: composite({ value: poolMean + distance, error, n, inputs: { poolMean, distance } }) };
}

/** A composite without any noise of its own cannot be told from chance, so it is none. */
const composite = (figure: Omit<Known, 'formula'>): Statistic<Known> =>
  (figure.error ?? 0) > 0 ? known({ formula: 'composite', ...figure }) : undefinedFor('too-few-values');
