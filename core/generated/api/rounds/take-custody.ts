/* Generated from the schema; do not edit. */

/**
 * Officer and supervisor bring a passphrase; the security administrator gets a printed code instead.
 */
export interface TakeCustody {
  passphrase?: string;
}
