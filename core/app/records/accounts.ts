import type { RoleId } from '../../domain/policy/roles.ts';
import type { Row } from '../ports/shelf.ts';

/** One finance bureau (财政局); its id is the scope of all else. */
export interface BureauRecord extends Row {
  readonly nameZh: string;
  readonly nameEn: string;
  /** Fiscal year that sign-in opens. */
  readonly currentYear: number;
  /** Set for the demonstration bureau: screens carry a banner. */
  readonly demo: boolean;
}

/** A department (主管部门) or unit (单位); units name their department as parent. */
export interface UnitRecord extends Row {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: 'department' | 'unit';
  readonly parent: string | null;
}

/** Who may sign in. Times are epoch milliseconds. */
export interface AccountRecord extends Row {
  readonly login: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly roles: readonly RoleId[];
  readonly unit: string | null;
  /** Pool member behind an expert, lead or supervisor account. */
  readonly member: string | null;
  readonly state: 'active' | 'disabled';
  /** Who opened the account; roles are granted by somebody else. */
  readonly createdBy: string;
  readonly createdAt: number;
  readonly passwordChangedAt: number;
  readonly signedInAt: number;
}

/** A signed-in browser; id is the SHA-256 of the cookie value. */
export interface SessionRecord extends Row {
  readonly account: string;
  readonly role: RoleId;
  /** Fiscal year chosen in the frame. */
  readonly workYear: number;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly expiresAt: number;
}

/** A personal token for the API and the CLI; id is the SHA-256 of the token. */
export interface ApiTokenRecord extends Row {
  readonly account: string;
  readonly role: RoleId;
  readonly label: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly usedAt: number;
}
