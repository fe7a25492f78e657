/* Generated from the schema; do not edit. */

/**
 * Who is signed in, in which role and year.
 */
export interface Session {
  /**
   * Id of a row inside its bureau and year.
   */
  account: string;
  login: string;
  displayName: string;
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
  /**
   * Department or unit of the account.
   */
  unit: null | import('./unit-name.ts').UnitName;
  bureau: import('./bureau-name.ts').BureauName;
  /**
   * Fiscal year.
   */
  year: number;
  /**
   * Demonstration data: pages carry a banner.
   */
  demo: boolean;
  /**
   * Nothing else is open before the password is changed.
   */
  mustChangePassword: boolean;
  /**
   * A moment in epoch milliseconds.
   */
  expiresAt: number;
}
