/* Generated from the schema; do not edit. */

/**
 * One review in a list.
 */
export interface ReviewLine {
  id: string;
  key: string;
  pool: 'expert' | 'intermediary' | 'supervisor';
  year: number;
  state: 'published' | 'computed' | 'closed';
  ruleHash: string;
  /**
   * A moment in epoch milliseconds.
   */
  publishedAt: number;
  /**
   * Epoch milliseconds.
   */
  computedAt: number | null;
  listed: number | null;
  proposals: number | null;
  decided: number;
  due: number;
}
