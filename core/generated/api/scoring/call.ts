/* Generated from the schema; do not edit. */

export interface Call {
  /**
   * Id of a row inside its bureau and year.
   */
  task: string;
  purpose: string;
}
