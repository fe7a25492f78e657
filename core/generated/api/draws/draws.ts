/* Generated from the schema; do not edit. */

export interface Draws {
  items: import('./draw.ts').Draw[];
}
