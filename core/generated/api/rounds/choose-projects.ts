/* Generated from the schema; do not edit. */

/**
 * All projects of the round from now on.
 */
export interface ChooseProjects {
  /**
   * @maxItems 500
   *
   * Items: Id of a row inside its bureau and year.
   */
  projects: string[];
}
