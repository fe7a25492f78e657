/* Generated from the schema; do not edit. */

export interface ImportedWork {
  added: number;
  known: number;
}
