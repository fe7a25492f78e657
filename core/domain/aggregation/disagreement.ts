import type { RoundRules } from '../../generated/round-rules.ts';
import { decimal } from '../number/decimal.ts';
import { absolute, isAbove, multiply, subtract, whole, type Exact } from '../number/exact.ts';
import type { PanelResult } from './panel-result.ts';
import { panelSpread } from './panel-spread.ts';

/**
 * When a panel is looked at again or goes to newly drawn experts: the residual standard deviation of totals, and quantiles of
 * the studentised range by panel size, small panels first; a size without a row takes the row below.
 */
export type DisagreementRule = Readonly<Pick<RoundRules['arbitration'], 'sigma' | 'ranges' | 'citation'>>;

export type DisagreementGround =
  | { readonly kind: 'range'; readonly range: Exact; readonly limit: Exact }
  | { readonly kind: 'median'; readonly distance: Exact; readonly median: Exact };

export interface Disagreement {
  /** Arbitration starts by itself; no officer starts or stops it. */
  readonly arbitrate: readonly DisagreementGround[];
  /** People look at the panel before it is published. */
  readonly look: readonly DisagreementGround[];
}

/**
 * Whether the totals of a panel lie further apart than its usual noise explains: the range against the studentised
 * range, and the official result against the median when their grades differ. Exact: squares stand for the root.
 *
 * @param gradeOf  the grade of an unrounded value, as the round would publish it
 * @throws RangeError when a number of the rule is no decimal: rules are checked before they are frozen
 */
export function disagreement(
  rule: DisagreementRule,
  panel: PanelResult,
  gradeOf: (value: Exact) => string,
): Disagreement {
  const spread = panelSpread(panel.sheets.map(({ total }) => total));
  if (!spread.ok) return { arbitrate: [], look: [] };
  const { range, median } = spread.value;
  const sigma = decimal(rule.sigma);
  const row = rule.ranges.findLast(({ seats }) => seats <= panel.sheets.length);
  const beyond = (factor: string | undefined): readonly DisagreementGround[] => {
    if (factor === undefined) return [];
    const limit = multiply(decimal(factor), sigma);
    return isAbove(range, limit) ? [{ kind: 'range', range, limit }] : [];
  };

  const arbitrate = beyond(row?.arbitrate);
  const distance = absolute(subtract(panel.exact, median));
  const wide = isAbove(multiply(multiply(distance, distance), whole(panel.sheets.length)), multiply(sigma, sigma));
  const apart: readonly DisagreementGround[] =
    wide && gradeOf(median) !== panel.grade ? [{ kind: 'median', distance, median }] : [];
  return { arbitrate: [...arbitrate, ...apart], look: arbitrate.length > 0 ? [] : beyond(row?.look) };
}
