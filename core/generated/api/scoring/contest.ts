/* Generated from the schema; do not edit. */

export interface Contest {
  leaf: string;
  against: 'computed' | 'not-applicable';
  reason: string;
}
