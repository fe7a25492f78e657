/* Generated from the schema; do not edit. */

/**
 * RFC 9162 inclusion proof, hashes from the leaf upwards.
 */
export interface Proof {
  sequence: number;
  size: number;
  leaf: string;
  root: string;
  path: string[];
}
