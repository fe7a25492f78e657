/* Generated from the schema; do not edit. */

/**
 * A new account without any role; somebody else grants those.
 */
export interface CreateAccount {
  login: string;
  displayName: string;
  /**
   * Id of a row inside its bureau and year.
   */
  unit?: string;
}
