/* Generated from the schema; do not edit. */

export interface RevealedSheet {
  task: string;
  evaluation: string;
  project: string;
  pseudonym: string;
  seal: string;
  /**
   * A moment in epoch milliseconds.
   */
  sealedAt: number;
  total: string;
  /**
   * RFC 8785 text whose SHA-256 is the seal.
   */
  payload: string;
}
