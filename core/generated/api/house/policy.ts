/* Generated from the schema; do not edit. */

/**
 * Who may do what, as every route enforces it.
 */
export interface Policy {
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
  permissions: {
    permission: string;
    title: import('./text.ts').Text;
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
    own: null | 'account' | 'unit' | 'task' | 'pool-member';
    routes: string[];
  }[];
  forbiddenPairs: {
    /**
     * @minItems 2
     * @maxItems 2
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
    reason: import('./text.ts').Text;
    source: string;
  }[];
}
