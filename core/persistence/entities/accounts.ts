import type {
  AccountRecord,
  ApiTokenRecord,
  BureauRecord,
  SessionRecord,
  UnitRecord,
} from '../../app/records/accounts.ts';
import { flag, id, json, nullable, text, time, wholeNumber } from '../columns.ts';
import { table } from '../table.ts';

export const bureaus = table<BureauRecord>('bureaus', {
  nameZh: text(),
  nameEn: text(),
  currentYear: wholeNumber(),
  demo: flag(),
});

export const units = table<UnitRecord>(
  'units',
  { code: text(), nameZh: text(), nameEn: text(), kind: text(), parent: nullable(id()) },
  { unique: [['code']], indexes: [['parent']] },
);

export const accounts = table<AccountRecord>(
  'accounts',
  {
    login: text(),
    displayName: text(),
    passwordHash: text(),
    mustChangePassword: flag(),
    roles: json(),
    unit: nullable(id()),
    member: nullable(id()),
    state: text(),
    createdBy: id(),
    createdAt: time(),
    passwordChangedAt: time(),
    signedInAt: time(),
  },
  { unique: [['login']], indexes: [['member'], ['unit']] },
);

export const sessions = table<SessionRecord>(
  'sessions',
  { account: id(), role: text(), workYear: wholeNumber(), createdAt: time(), seenAt: time(), expiresAt: time() },
  { indexes: [['account']] },
);

export const apiTokens = table<ApiTokenRecord>(
  'api_tokens',
  { account: id(), role: text(), label: text(), createdAt: time(), expiresAt: time(), usedAt: time() },
  { indexes: [['account']] },
);
