/* Generated from the schema; do not edit. */

export interface ImportWork {
  /**
   * Fiscal year.
   */
  year: number;
  /**
   * @minItems 1
   * @maxItems 20000
   */
  records: import('./work-record.ts').WorkRecord[];
}
