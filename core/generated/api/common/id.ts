/* Generated from the schema; do not edit. */

/**
 * Id of a row inside its bureau and year.
 */
export type Id = string;
