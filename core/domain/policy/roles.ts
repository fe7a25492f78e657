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
  'visitor',
] as const;

/** `machine` is the platform itself: jobs at their time, never a person. `visitor` is whoever has not signed in. */
export type RoleId = (typeof roles)[number];

/** The roles a person may be granted. */
export const personRoles = roles.filter((role) => role !== 'machine' && role !== 'visitor');

export type PersonRole = (typeof personRoles)[number];
