/* Generated from the schema; do not edit. */

/**
 * A veto of the pack and what was decided.
 */
export interface Veto {
  code: string;
  title: import('../house/text.ts').Text;
  judgedBy: 'facts' | 'expert';
  capGradeAt: string;
  applies: boolean;
  undecided: boolean;
  raisedBy: number;
  seats: number;
  moreThan: string | null;
}
