/* Generated from the schema; do not edit. */

/**
 * A task in the expert's own list.
 */
export interface TaskLine {
  id: string;
  round: string;
  roundTitleZh: string;
  roundTitleEn: string;
  project: string;
  stratum: string;
  state: 'invited' | 'accepted' | 'refused' | 'recused' | 'abstained' | 'replaced';
  /**
   * A moment in epoch milliseconds.
   */
  answerBy: number;
  /**
   * A moment in epoch milliseconds.
   */
  dueAt: number;
  roundState: 'planned' | 'frozen' | 'drawn' | 'scoring' | 'revealed' | 'finished';
  undertaken: boolean;
  /**
   * The caller's own sheet: not open yet, a draft, sealed, or over.
   */
  sheet: 'closed' | 'draft' | 'sealed' | 'over';
}
