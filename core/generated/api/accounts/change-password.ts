/* Generated from the schema; do not edit. */

export interface ChangePassword {
  current: string;
  /**
   * The rules are those of the security profile; refusals list every rule that is broken.
   */
  next: string;
}
