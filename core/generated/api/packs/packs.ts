/* Generated from the schema; do not edit. */

export interface Packs {
  items: import('./pack-summary.ts').PackSummary[];
}
