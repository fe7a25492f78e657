import type { Session } from '../../core/generated/api/accounts/session.ts';
import type { Policy } from '../../core/generated/api/house/policy.ts';
import { problemAnswer, type FakeAnswer } from './fake-api.ts';

const bureau = { id: 'demo', nameZh: '云州市财政局', nameEn: 'Yunzhou Finance Bureau' };

/** A session as the API tells it. */
export const sessionOf = (changes: Partial<Session> = {}): Session => ({
  account: 'A1',
  login: 'li.ming',
  displayName: '李明',
  role: 'system-admin',
  roles: ['system-admin', 'supervisor'],
  unit: null,
  bureau,
  year: 2026,
  demo: true,
  mustChangePassword: false,
  expiresAt: Date.UTC(2026, 11, 18),
  ...changes,
});

const rule = (permission: string, roles: Policy['roles']): Policy['permissions'][number] => ({
  permission,
  title: { zh: `许可 ${permission}`, en: `May ${permission}` },
  roles,
  own: null,
  routes: [`GET /${permission}`],
});

export const policyAnswer: Policy = {
  roles: ['system-admin', 'supervisor', 'department'],
  permissions: [
    rule('account.list', ['system-admin']),
    rule('account.create', ['system-admin']),
    rule('account.roles', ['system-admin']),
    rule('account.state', ['system-admin']),
    rule('unit.manage', ['system-admin']),
    rule('audit.read', ['supervisor']),
  ],
  forbiddenPairs: [
    {
      roles: ['system-admin', 'supervisor'],
      reason: { zh: '管事的不监督', en: 'Who acts does not watch' },
      source: '内控规范',
    },
  ],
};

export const signedOutAnswer = (): Response => problemAnswer(401, { code: 'HTTP-401', detail: '尚未登录。' });

/** A house that answers what every page of the frame asks; `changes` replaces routes. */
export const houseRoutes = (
  changes: Readonly<Record<string, FakeAnswer>> = {},
): Readonly<Record<string, FakeAnswer>> => ({
  'GET /house': () => ({ bureau, demo: true, version: '0.1.0' }),
  'GET /session': () => sessionOf(),
  'GET /policy': () => policyAnswer,
  'GET /home': () => ({ todo: [], done: [], mine: [], unread: 0 }),
  'GET /notices': () => ({ unread: 0, items: [] }),
  'GET /tokens': () => ({ items: [], next: null }),
  'GET /accounts': () => ({ items: [], next: null }),
  'GET /units': () => ({ items: [], next: null }),
  ...changes,
});

export const event = {
  sequence: 7,
  leaf: 'ab'.repeat(32),
  veiled: false,
  at: 0,
  year: 2026,
  account: 'A1',
  role: 'officer',
  act: 'round.freeze',
  on: 'round/R1',
  outcome: 'done',
  code: null,
  detail: null,
};
export const account = {
  id: 'A2',
  login: 'wang',
  displayName: '王芳',
  roles: ['supervisor'],
  unit: 'U1',
  member: false,
  state: 'active',
  createdBy: 'A1',
  createdAt: 0,
  signedInAt: 0,
  version: 3,
};
export const unit = {
  id: 'U1',
  code: '101',
  nameZh: '教育局',
  nameEn: 'Education Bureau',
  kind: 'department',
  parent: null,
  version: 1,
};
export const notice = {
  id: 'N1',
  text: 'notice.account.roles',
  params: { roles: '监督员' },
  link: '#/account',
  sentAt: 0,
  readAt: null,
};
export const item = { id: 'T1', text: 'home.title', params: {}, link: '#/account', due: 0 };

/** A house with one of everything. */
export const fullHouse: Readonly<Record<string, FakeAnswer>> = {
  'GET /home': () => ({ todo: [item], done: [], mine: [], unread: 1 }),
  'GET /accounts': () => ({ items: [account], next: null }),
  'GET /units': () => ({ items: [unit], next: null }),
  'GET /notices': () => ({ unread: 1, items: [notice] }),
  'GET /audit/events': () => ({ size: 8, items: [event], next: null }),
  'GET /audit/checkpoints': () => ({
    items: [{ size: 8, root: 'cd'.repeat(32), at: 0, key: 'k1', signature: 'ef'.repeat(64) }],
    next: null,
  }),
};
