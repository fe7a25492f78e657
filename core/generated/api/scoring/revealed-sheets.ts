/* Generated from the schema; do not edit. */

export interface RevealedSheets {
  items: import('./revealed-sheet.ts').RevealedSheet[];
}
