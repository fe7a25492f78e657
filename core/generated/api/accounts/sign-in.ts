/* Generated from the schema; do not edit. */

export interface SignIn {
  login: string;
  password: string;
  /**
   * Only where one house serves several bureaus.
   */
  bureau?: string;
}
