/* Generated from the schema; do not edit. */

export interface ImportResult {
  rows: number;
  imported: boolean;
  faults: {
    row: number;
    column: string;
    code: string;
    /**
     * Why, in the reader's language.
     */
    text: string;
    next: string;
  }[];
}
