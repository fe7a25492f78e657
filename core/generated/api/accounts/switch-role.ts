/* Generated from the schema; do not edit. */

export interface SwitchRole {
  /**
   * A role a person acts in.
   */
  role:
    | 'system-admin'
    | 'security-admin'
    | 'audit-admin'
    | 'curator'
    | 'officer'
    | 'pool-manager'
    | 'department'
    | 'expert'
    | 'intermediary-lead'
    | 'supervisor';
}
