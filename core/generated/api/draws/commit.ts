/* Generated from the schema; do not edit. */

export interface Commit {
  commitment: string;
  envelope?: string;
  signature: string;
}
