/* Generated from the schema; do not edit. */

/**
 * The source's own notice that no value will come.
 */
export interface NoValue {
  reference: string;
  at: string;
}
