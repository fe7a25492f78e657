/* Generated from the schema; do not edit. */

/**
 * The code for the paper in the safe is shown this once.
 */
export interface CustodyTaken {
  custody: CustodySchema;
  code: string | null;
}
/**
 * Who keeps the three shares of the reveal key.
 */
export interface CustodySchema {
  publicKey: string | null;
  holders: {
    holder: 'officer' | 'supervisor' | 'safe';
    account: string | null;
    name: string | null;
    taken: boolean;
    released: boolean;
  }[];
}
