/* Generated from the schema; do not edit. */

/**
 * With the draft it names, this recomputes the seal; the house keeps no clear copy.
 */
export interface Receipt {
  v: 'seal/v2';
  seal: string;
  /**
   * A moment in epoch milliseconds.
   */
  sealedAt: number;
  roundHash: string;
  dossierHash: string;
  task: string;
  pseudonym: string;
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  draftVersion: number;
  salt: string;
}
