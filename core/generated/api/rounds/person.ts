/* Generated from the schema; do not edit. */

export interface Person {
  account: string;
  name: string;
}
