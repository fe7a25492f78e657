/* Generated from the schema; do not edit. */

/**
 * A seat as officers and supervisors see it: never a name, never the sheet.
 */
export interface Seat {
  task: string;
  evaluation: string;
  project: string;
  pseudonym: string;
  stratum: string;
  seat: number;
  state: 'invited' | 'accepted' | 'refused' | 'recused' | 'abstained' | 'replaced';
}
