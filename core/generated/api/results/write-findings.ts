/* Generated from the schema; do not edit. */

export interface WriteFindings {
  /**
   * @maxItems 100
   */
  findings: import('./finding.ts').Finding[];
  noneFound: boolean;
  /**
   * What was made of what the machine flagged.
   */
  attention: string;
}
