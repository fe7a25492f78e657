import { absolute, compare, subtract, type Exact } from '../number/exact.ts';
import { medianOf } from './methods/median.ts';
import { ok, type Outcome } from '../refusal.ts';

/** How far the totals of a panel lie apart, exactly. */
export interface PanelSpread {
  readonly range: Exact;
  readonly median: Exact;
  /** The median of the absolute distances from the median. */
  readonly medianDeviation: Exact;
}

/** @returns refused with PANEL-001 for an empty panel */
export function panelSpread(totals: readonly Exact[]): Outcome<PanelSpread> {
  const middle = medianOf(totals);
  if (!middle.ok) return middle;
  const median = middle.value.value;
  const deviation = medianOf(totals.map((total) => absolute(subtract(total, median))));
  if (!deviation.ok) return deviation;

  const ordered = totals.toSorted(compare);
  const [lowest, highest] = [ordered[0] ?? median, ordered.at(-1) ?? median];
  return ok({ range: subtract(highest, lowest), median, medianDeviation: deviation.value.value });
}
