/* Generated from the schema; do not edit. */

export interface GiveShare {
  passphrase: string;
}
