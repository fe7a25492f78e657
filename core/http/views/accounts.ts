import type { SessionFacts } from '../../app/accounts/describe-session.ts';
import type { AccountRecord, ApiTokenRecord, BureauRecord, UnitRecord } from '../../app/records/accounts.ts';
import type { Account } from '../../generated/api/accounts/account.ts';
import type { BureauName } from '../../generated/api/accounts/bureau-name.ts';
import type { Session } from '../../generated/api/accounts/session.ts';
import type { Token } from '../../generated/api/accounts/token.ts';
import type { UnitName } from '../../generated/api/accounts/unit-name.ts';
import type { Unit } from '../../generated/api/accounts/unit.ts';
import { personRoles, type RoleId } from '../../domain/policy/roles.ts';

type PersonRole = Session['role'];

/** The roles of a person; the platform's own never belong to an account. */
const isPersonRole = (role: RoleId): role is PersonRole => (personRoles as readonly RoleId[]).includes(role);

/** The roles among these that a person may have. */
export const personRolesOf = (roles: readonly RoleId[]): PersonRole[] => roles.filter(isPersonRole);

export const bureauName = ({ id, nameZh, nameEn }: BureauRecord): BureauName => ({ id, nameZh, nameEn });

export const unitName = ({ id, code, nameZh, nameEn }: UnitRecord): UnitName => ({ id, code, nameZh, nameEn });

export const sessionView = (facts: SessionFacts): Session => ({
  account: facts.account.id,
  login: facts.account.login,
  displayName: facts.account.displayName,
  role: facts.caller.actor.role as PersonRole,
  roles: personRolesOf(facts.account.roles),
  unit: facts.unit ? unitName(facts.unit) : null,
  bureau: bureauName(facts.bureau),
  year: facts.caller.scope.year,
  demo: facts.bureau.demo,
  mustChangePassword: facts.mustChangePassword,
  expiresAt: facts.expiresAt,
});

export const tokenView = (token: ApiTokenRecord): Token => ({
  id: token.id,
  label: token.label,
  role: token.role as PersonRole,
  createdAt: token.createdAt,
  expiresAt: token.expiresAt,
  usedAt: token.usedAt,
});

export const accountView = (account: AccountRecord): Account => ({
  id: account.id,
  login: account.login,
  displayName: account.displayName,
  roles: personRolesOf(account.roles),
  unit: account.unit,
  member: account.member !== null,
  state: account.state,
  createdBy: account.createdBy,
  createdAt: account.createdAt,
  signedInAt: account.signedInAt,
  version: account.version,
});

export const unitView = (unit: UnitRecord): Unit => ({
  id: unit.id,
  code: unit.code,
  nameZh: unit.nameZh,
  nameEn: unit.nameEn,
  kind: unit.kind,
  parent: unit.parent,
  version: unit.version,
});
