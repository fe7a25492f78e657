/* Generated from the schema; do not edit. */

/**
 * Most items of one page, 1 to 1,000; 100 when absent.
 */
export type PageLimit = string;
