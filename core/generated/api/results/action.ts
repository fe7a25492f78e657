/* Generated from the schema; do not edit. */

/**
 * One of the five uses of a final result.
 */
export interface Action {
  id: 'report' | 'feedback' | 'disclosure' | 'rectification' | 'budget';
  state: 'open' | 'done' | 'not-needed';
  due: string;
  overdue: boolean;
  /**
   * Epoch milliseconds.
   */
  at: number | null;
  note: string;
}
