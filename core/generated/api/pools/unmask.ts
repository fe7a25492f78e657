/* Generated from the schema; do not edit. */

export interface Unmask {
  purpose: string;
}
