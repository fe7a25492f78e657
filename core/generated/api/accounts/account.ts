/* Generated from the schema; do not edit. */

export interface Account {
  id: string;
  login: string;
  displayName: string;
  /**
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
  unit: string | null;
  /**
   * Whether a pool member stands behind the account; which one is not told here.
   */
  member: boolean;
  state: 'active' | 'disabled';
  createdBy: string;
  /**
   * A moment in epoch milliseconds.
   */
  createdAt: number;
  /**
   * 0 when nobody signed in yet.
   */
  signedInAt: number;
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
}
