/* Generated from the schema; do not edit. */

export interface EvidenceList {
  items: import('./evidence.ts').Evidence[];
}
