/* Generated from the schema; do not edit. */

export interface WriteFindings {
  /**
   * @maxItems 100
   */
  findings: FindingSchema[];
  noneFound: boolean;
  /**
   * What was made of what the machine flagged.
   */
  attention: string;
}
/**
 * A weak link and the measure against it, with owner and date.
 */
export interface FindingSchema {
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
