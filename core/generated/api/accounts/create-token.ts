/* Generated from the schema; do not edit. */

/**
 * A personal token for programs; it acts in the present role.
 */
export interface CreateToken {
  label: string;
  days: number;
}
