/* Generated from the schema; do not edit. */

/**
 * Version of the row: the ETag, and what If-Match names.
 */
export type Version = number;
