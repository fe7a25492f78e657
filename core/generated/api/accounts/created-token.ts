/* Generated from the schema; do not edit. */

export interface CreatedToken {
  token: import('./token.ts').Token;
  /**
   * Shown this once; only its hash is kept.
   */
  secret: string;
}
