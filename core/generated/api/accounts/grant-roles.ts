/* Generated from the schema; do not edit. */

/**
 * All roles the account has from now on.
 */
export interface GrantRoles {
  /**
   * @maxItems 10
   *
   * Items: A role a person acts in.
   */
  roles: (
    | 'system-admin'
    | 'security-admin'
    | 'audit-admin'
    | 'curator'
    | 'officer'
    | 'pool-manager'
    | 'department'
    | 'expert'
    | 'intermediary-lead'
    | 'supervisor'
  )[];
}
