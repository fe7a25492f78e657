/* Generated from the schema; do not edit. */

export interface Propose {
  /**
   * Id of a row inside its bureau and year.
   */
  member: string;
  kind: 'list' | 'elimination';
  proposal: 'keep' | 'warn' | 'suspend' | 'remove';
  reason: string;
}
