import type { ExpertVeto } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import { isAbove, ratio } from '../number/exact.ts';
import type { Quantities } from '../rules/quantities.ts';
import type { ReadyVeto } from './sheet-plan.ts';

/**
 * A veto on one sheet. `applies` and `clear` are decided by facts, `undecided` waits for a fact; `raised` and `notRaised`
 * are one expert's answer, which the panel's majority decides.
 */
export interface VetoState {
  readonly code: string;
  readonly state: 'applies' | 'clear' | 'undecided' | 'raised' | 'notRaised';
  readonly capGradeAt: string;
}

export const decideVetoes = (
  vetoes: readonly ReadyVeto[],
  quantities: Quantities,
  raised: readonly string[],
): readonly VetoState[] =>
  vetoes.map((ready) => ({
    code: ready.veto.code,
    capGradeAt: ready.veto.capGradeAt,
    state: stateOf(ready, quantities, raised),
  }));

function stateOf({ veto, applies }: ReadyVeto, quantities: Quantities, raised: readonly string[]): VetoState['state'] {
  if (applies === undefined) return raised.includes(veto.code) ? 'raised' : 'notRaised';
  const result = applies(quantities);
  if (!result.ok || typeof result.value !== 'boolean') return 'undecided';
  return result.value ? 'applies' : 'clear';
}

/** Whether enough of the panel raised it: more than the veto's share of the seats. @throws RangeError without seats */
export const vetoCarried = (veto: Pick<ExpertVeto, 'moreThan'>, raisedBy: number, seats: number): boolean =>
  isAbove(ratio(raisedBy, seats), decimal(veto.moreThan));
