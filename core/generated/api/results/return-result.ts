/* Generated from the schema; do not edit. */

export interface ReturnResult {
  reason: string;
}
