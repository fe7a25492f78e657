/* Generated from the schema; do not edit. */

/**
 * What a visitor is told before signing in.
 */
export interface House {
  bureau: import('../accounts/bureau-name.ts').BureauName;
  demo: boolean;
  /**
   * Version of the program.
   */
  version: string;
}
