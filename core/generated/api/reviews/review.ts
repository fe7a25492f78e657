/* Generated from the schema; do not edit. */

/**
 * One review: its rule, and once it was run its list, proposals and decisions.
 */
export interface Review {
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
  id: string;
  /**
   * Pool and year, as addresses use them.
   */
  key: string;
  pool: 'expert' | 'intermediary' | 'supervisor';
  year: number;
  state: 'published' | 'computed' | 'closed';
  ruleHash: string;
  /**
   * A moment in epoch milliseconds.
   */
  publishedAt: number;
  publishedBy: string | null;
  /**
   * Epoch milliseconds.
   */
  computedAt: number | null;
  rule: import('../../review-rule.ts').ReviewRule;
  yearFrom: number;
  output: {
    dataHash: string;
    records: number;
    members: import('./member-line.ts').MemberLine[];
    listed: number;
    proposals: number;
    quota: {
      comparable: number;
      places: number;
      fromDemerits: number | null;
    } | null;
    silence: {
      kind: string;
      params: {
        [k: string]: string | number;
      };
    } | null;
    pool: import('./pool-figures.ts').PoolFigures | null;
    cut: {
      at: number;
      low: number;
      high: number;
    } | null;
  } | null;
  may: ('change' | 'run' | 'propose' | 'decide')[];
}
