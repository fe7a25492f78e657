/* Generated from the schema; do not edit. */

export interface ResultQuery {
  revision?: string;
}
