/* Generated from the schema; do not edit. */

/**
 * A weak link and the measure against it, with owner and date.
 */
export interface Finding {
  /**
   * Code of a leaf or group; null for the whole.
   */
  leaf: string | null;
  finding: string;
  measure: string;
  owner: string;
  /**
   * ISO date.
   */
  due: string;
}
