/* Generated from the schema; do not edit. */

export interface Reason {
  reason: string;
}
