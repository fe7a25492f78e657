import type { Veto } from '../../generated/pack.ts';
import type { Cap } from '../scoring/grade.ts';
import { vetoCarried, type VetoState } from '../scoring/vetoes.ts';
import type { PanelSheet } from './panel-sheet.ts';
import type { ResultVeto } from './result-body.ts';

/**
 * The vetoes of a panel: those that facts decide as the facts say, those that experts judge by their majority.
 *
 * @param byFacts  as decided without any expert
 */
export const vetoOutcomes = (
  vetoes: readonly Veto[],
  byFacts: readonly VetoState[],
  sheets: readonly PanelSheet[],
): readonly ResultVeto[] =>
  vetoes.map((veto) => {
    const { code, title, capGradeAt, judgedBy } = veto;
    const head = { code, title, judgedBy, capGradeAt, seats: sheets.length };
    if (veto.judgedBy === 'facts') {
      const state = byFacts.find((one) => one.code === code)?.state ?? 'undecided';
      return { ...head, applies: state === 'applies', state, moreThan: null, raisedBy: 0 };
    }
    const raisedBy = sheets.filter(({ payload }) => payload.raisedVetoes.includes(code)).length;
    const applies = sheets.length > 0 && vetoCarried(veto, raisedBy, sheets.length);
    return { ...head, applies, state: null, moreThan: veto.moreThan, raisedBy };
  });

/** The vetoes that lower the grade. */
export const capsOf = (vetoes: readonly ResultVeto[]): readonly Cap[] => vetoes.filter(({ applies }) => applies);

/**
 * The caps at their most and at their fewest if some experts of the panel had voted otherwise.
 *
 * @param votes  how many experts
 */
export function capsWithin(
  vetoes: readonly ResultVeto[],
  votes: number,
): { readonly most: readonly Cap[]; readonly fewest: readonly Cap[] } {
  const withVotes = (change: number): readonly Cap[] =>
    vetoes.filter(({ applies, moreThan, raisedBy, seats }) => {
      if (moreThan === null || seats === 0) return applies;
      return vetoCarried({ moreThan }, Math.min(seats, Math.max(0, raisedBy + change)), seats);
    });
  return { most: withVotes(votes), fewest: withVotes(-votes) };
}
