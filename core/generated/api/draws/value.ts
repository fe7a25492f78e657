/* Generated from the schema; do not edit. */

export interface Value {
  from: 'source' | 'fallback' | 'waiver';
  /**
   * @maxItems 40
   */
  values: number[];
  notice?: {
    reference: string;
    at: string;
  };
}
