/* Generated from the schema; do not edit. */

export type Sequence = string;
