/* Generated from the schema; do not edit. */

/**
 * A moment in epoch milliseconds.
 */
export type Time = number;
