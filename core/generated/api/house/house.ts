/* Generated from the schema; do not edit. */

/**
 * What a visitor is told before signing in.
 */
export interface House {
  bureau: BureauNameSchema;
  demo: boolean;
  /**
   * Version of the program.
   */
  version: string;
}
export interface BureauNameSchema {
  id: string;
  nameZh: string;
  nameEn: string;
}
