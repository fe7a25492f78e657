/* Generated from the schema; do not edit. */

export interface RoundLine {
  id: string;
  code: string;
  titleZh: string;
  titleEn: string;
  form: 'self' | 'department' | 'fiscal' | 're-evaluation';
  pack: string;
  packVersion: string;
  state: 'planned' | 'frozen' | 'drawn' | 'scoring' | 'revealed' | 'finished';
  deadlines: DeadlinesSchema;
  projects: number;
}
/**
 * Deadlines in epoch milliseconds, one after the other.
 */
export interface DeadlinesSchema {
  /**
   * A moment in epoch milliseconds.
   */
  declareBy: number;
  /**
   * A moment in epoch milliseconds.
   */
  acceptBy: number;
  /**
   * A moment in epoch milliseconds.
   */
  softAt: number;
  /**
   * A moment in epoch milliseconds.
   */
  closeAt: number;
}
