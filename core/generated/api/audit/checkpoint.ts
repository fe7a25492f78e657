/* Generated from the schema; do not edit. */

/**
 * A signed tree head.
 */
export interface Checkpoint {
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
