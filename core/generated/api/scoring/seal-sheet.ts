/* Generated from the schema; do not edit. */

/**
 * If-Match names the draft that was checked.
 */
export interface SealSheet {
  salt: string;
  /**
   * The expert confirms that the judgement is independent and the sheet complete.
   */
  undertaking: true;
}
