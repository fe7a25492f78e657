/* Generated from the schema; do not edit. */

export interface Decide {
  decision: 'keep' | 'warn' | 'suspend' | 'remove';
  reason: string;
}
