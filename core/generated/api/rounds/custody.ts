/* Generated from the schema; do not edit. */

/**
 * Who keeps the three shares of the reveal key.
 */
export interface Custody {
  publicKey: string | null;
  holders: {
    holder: 'officer' | 'supervisor' | 'safe';
    account: string | null;
    name: string | null;
    taken: boolean;
    released: boolean;
  }[];
}
