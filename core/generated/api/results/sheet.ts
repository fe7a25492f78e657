/* Generated from the schema; do not edit. */

/**
 * One revealed sheet, by pseudonym.
 */
export interface Sheet {
  pseudonym: string;
  stratum: string;
  total: string;
  dropped: boolean;
  withoutEvidence: string;
  gradeHangsOnIt: boolean;
}
