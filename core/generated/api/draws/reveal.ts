/* Generated from the schema; do not edit. */

export interface Reveal {
  nonce: string;
  signature: string;
}
