/* Generated from the schema; do not edit. */

/**
 * The tree in which the event is proved: the first `size` events; the whole log when absent.
 */
export interface ProofQuery {
  size?: string;
}
