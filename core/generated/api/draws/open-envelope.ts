/* Generated from the schema; do not edit. */

/**
 * What was found in a party's envelope; each opener signs it, at least one from outside the bureau.
 */
export interface OpenEnvelope {
  party: string;
  nonce: string;
  /**
   * @minItems 1
   * @maxItems 9
   */
  openers: {
    party: string;
    signature: string;
  }[];
}
