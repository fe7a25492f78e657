/* Generated from the schema; do not edit. */

export interface Join {
  publicKey: string;
}
