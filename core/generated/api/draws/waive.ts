/* Generated from the schema; do not edit. */

export interface Waive {
  reason: string;
  signature: string;
}
