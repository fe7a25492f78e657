/* Generated from the schema; do not edit. */

export interface Token {
  id: string;
  label: string;
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
  /**
   * A moment in epoch milliseconds.
   */
  createdAt: number;
  /**
   * A moment in epoch milliseconds.
   */
  expiresAt: number;
  /**
   * 0 when it was never used.
   */
  usedAt: number;
}
