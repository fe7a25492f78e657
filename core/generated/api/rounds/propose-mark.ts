/* Generated from the schema; do not edit. */

/**
 * A leaf that does not apply to a project; a second person confirms it.
 */
export interface ProposeMark {
  /**
   * Id of a row inside its bureau and year.
   */
  evaluation: string;
  leaf: string;
  reason: string;
}
