/* Generated from the schema; do not edit. */

export interface Marks {
  items: import('./mark.ts').Mark[];
}
