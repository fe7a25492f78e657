/* Generated from the schema; do not edit. */

export interface RecordFacts {
  /**
   * 2026, 2026-Q1, 2026-H1 or 2026-03.
   */
  period: string;
  form: 'self' | 'department' | 'fiscal' | 're-evaluation';
  /**
   * @minItems 1
   * @maxItems 500
   */
  facts: {
    code: string;
    /**
     * Canonical decimal, true or false; null withdraws the value.
     */
    value: string | null;
    /**
     * @maxItems 50
     *
     * Items: Id of a row inside its bureau and year.
     */
    evidence: string[];
  }[];
}
