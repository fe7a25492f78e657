/* Generated from the schema; do not edit. */

export interface ExportQuery {
  format?: 'csv' | 'xlsx';
}
