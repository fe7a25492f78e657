/* Generated from the schema; do not edit. */

export interface Pack {
  hash: string;
  pack: import('../../pack.ts').Pack;
}
