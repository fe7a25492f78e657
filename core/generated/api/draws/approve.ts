/* Generated from the schema; do not edit. */

export interface Approve {
  ground: string;
}
