/* Generated from the schema; do not edit. */

export interface CreatedAccount {
  account: import('./account.ts').Account;
  /**
   * Shown this once; it must be changed at the first sign-in.
   */
  oneTimePassword: string;
}
