/* Generated from the schema; do not edit. */

/**
 * A role a person acts in.
 */
export type Role =
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
