/* Generated from the schema; do not edit. */

/**
 * Fiscal year.
 */
export type Year = number;
