/* Generated from the schema; do not edit. */

export interface Checkpoints {
  items: CheckpointSchema[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
/**
 * A signed tree head.
 */
export interface CheckpointSchema {
  size: number;
  root: string;
  /**
   * A moment in epoch milliseconds.
   */
  at: number;
  /**
   * Id of the key that signed.
   */
  key: string;
  /**
   * Ed25519, hex.
   */
  signature: string;
}
