/* Generated from the schema; do not edit. */

export interface ChooseYear {
  /**
   * Fiscal year.
   */
  year: number;
}
