/* Generated from the schema; do not edit. */

export interface Withdraw {
  reason: string;
}
