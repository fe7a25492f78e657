/* Generated from the schema; do not edit. */

/**
 * The code for the paper in the safe is shown this once.
 */
export interface CustodyTaken {
  custody: import('./custody.ts').Custody;
  code: string | null;
}
