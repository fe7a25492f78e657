/* Generated from the schema; do not edit. */

/**
 * Value of `after` for the next page; null on the last page.
 */
export type Next = string | null;
