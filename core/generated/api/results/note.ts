/* Generated from the schema; do not edit. */

export interface Note {
  note: string;
}
