/* Generated from the schema; do not edit. */

/**
 * A ticket for the embedded scorecard.
 */
export interface AskTicket {
  /**
   * @minItems 1
   * @maxItems 50
   *
   * Items: Id of a row inside its bureau and year.
   */
  tasks: string[];
  /**
   * @minItems 1
   * @maxItems 5
   */
  origins: string[];
  minutes: number;
}
