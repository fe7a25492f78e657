/* Generated from the schema; do not edit. */

export interface ImportQuery {
  dryRun?: 'true' | 'false';
}
