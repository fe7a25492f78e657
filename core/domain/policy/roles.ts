/** The roles an account may act in; one at a time. */
export const roles = [
  'system-admin',
  'security-admin',
  'audit-admin',
  'curator',
  'officer',
  'pool-manager',
  'department',
  'expert',
  'intermediary-lead',
  'supervisor',
  'machine',
] as const;

/** `machine` is the platform itself: jobs at their time, never a person. */
export type RoleId = (typeof roles)[number];
