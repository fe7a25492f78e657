/* Generated from the schema; do not edit. */

/**
 * A query without parameters.
 */
export interface NoQuery {}
