/* Generated from the schema; do not edit. */

/**
 * Whom the supervisor desk calls; no times, no values. Reading it is logged.
 */
export interface CallList {
  items: {
    task: string;
    pseudonym: string;
    project: string;
  }[];
}
