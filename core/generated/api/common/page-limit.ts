/* Generated from the schema; do not edit. */

/**
 * Most items of one page, 1 to 1,000; 50 when absent.
 */
export type PageLimit = string;
