import type { RoundRules } from '../../generated/round-rules.ts';
import { decimal } from '../number/decimal.ts';
import type { Exact } from '../number/exact.ts';
import { hodgesLehmann } from './methods/hodges-lehmann.ts';
import { meanOf } from './methods/mean.ts';
import { medianOf } from './methods/median.ts';
import type { MethodResult } from './methods/method-result.ts';
import { trimmedMean, trimmedShareMean } from './methods/trimmed.ts';
import { weightedMean } from './methods/weighted.ts';

/**
 * How the totals of one panel become one result, as data: the methods of the round rules, and seats of stated weight. All
 * are monotone: raising a total never lowers the result, so what one expert can do to it is found at the two ends of the
 * scale.
 */
export type PanelMethod = RoundRules['panelTable']['rows'][number]['method'] | { readonly kind: 'weighted' };

/**
 * @param weights  one for each total; read by the weighted method only
 * @throws RangeError when `shareEachSide` is no decimal: a table is checked before it is frozen
 */
export function applyMethod(method: PanelMethod, totals: readonly Exact[], weights: readonly Exact[]): MethodResult {
  switch (method.kind) {
    case 'mean':
      return meanOf(totals);
    case 'median':
      return medianOf(totals);
    case 'trimmed':
      return trimmedMean(totals, method.dropEachSide);
    case 'trimmedShare':
      return trimmedShareMean(totals, decimal(method.shareEachSide));
    case 'weighted':
      return weightedMean(totals, weights);
    case 'hodgesLehmann':
      return hodgesLehmann(totals);
  }
}
