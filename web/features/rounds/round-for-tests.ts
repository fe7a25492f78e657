import rules from '../../../core/data/round-rules.default.json' with { type: 'json' };
import { sealOf, sealedText, type SealPayload } from '../../../core/domain/sheet/seal.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import type { RevealedSheet } from '../../../core/generated/api/scoring/revealed-sheet.ts';
import type { RoundRules } from '../../../core/generated/round-rules.ts';
import { sessionOf } from '../../testing/house.ts';
import type { FakeAnswer } from '../../testing/fake-api.ts';

const day = 86_400_000;
export const roundHash = 'ab'.repeat(32);
const dossierHash = 'cd'.repeat(32);

type Keeper = Round['custody']['holders'][number];
export const keeper = (holder: Keeper['holder'], changes: Partial<Keeper> = {}): Keeper => ({
  holder,
  account: null,
  name: null,
  taken: false,
  released: false,
  ...changes,
});

export const taken = (holder: Keeper['holder'], account: string, released = false): Keeper =>
  keeper(holder, { account, name: '王芳', taken: true, released });

export const allTaken = [taken('officer', 'A1'), taken('supervisor', 'A2'), taken('safe', 'A3')];

/** A planned round whose officer is A1 and whose supervisor is A2; deadlines lie ahead. */
export const roundOf = (changes: Partial<Round> = {}): Round => ({
  id: 'R1',
  code: 'PJ-2026-01',
  titleZh: '对口支援资金评价',
  titleEn: 'Assistance funds',
  form: 'fiscal',
  pack: 'common',
  packVersion: '1.0.0',
  packHash: 'ef'.repeat(32),
  packTitleZh: '通用指标包',
  packTitleEn: 'Common pack',
  state: 'planned',
  deadlines: deadlinesFrom(Date.now()),
  projects: 1,
  version: 4,
  baseDate: '2026-12-31',
  period: '2026',
  officer: { account: 'A1', name: '李明' },
  supervisor: { account: 'A2', name: '周正' },
  rules: rules as RoundRules,
  roundHash: null,
  frozenAt: null,
  revealedAt: null,
  evaluations: [evaluation],
  marks: [],
  custody: { publicKey: null, holders: [keeper('officer'), keeper('supervisor'), keeper('safe')] },
  ...changes,
});

export const evaluation: Round['evaluations'][number] = {
  id: 'E1',
  code: 'X001',
  project: 'P1',
  titleZh: '校园路灯节能改造',
  titleEn: 'Campus lighting',
  unit: 'U1',
  state: 'planned',
  dossierHash: null,
};

export const deadlinesFrom = (now: number): Round['deadlines'] => ({
  declareBy: now + day,
  acceptBy: now + 2 * day,
  softAt: now + 3 * day,
  closeAt: now + 4 * day,
});

/** The same round in scoring, `days` after the freeze. */
export const scoringRound = (days: number, changes: Partial<Round> = {}): Round =>
  roundOf({
    state: 'scoring',
    roundHash,
    frozenAt: Date.now() - days * day,
    deadlines: deadlinesFrom(Date.now() - days * day),
    evaluations: [{ ...evaluation, state: 'scoring', dossierHash }],
    custody: { publicKey: 'aa'.repeat(32), holders: allTaken },
    ...changes,
  });

const payload: SealPayload = {
  v: 'seal/v2',
  roundHash,
  dossierHash,
  task: 'T1',
  pseudonym: '青松-1',
  version: 3,
  salt: '01'.repeat(32),
  entries: [{ leaf: 'A.Need', kind: 'level', level: 'high', points: '4.5' }],
  reasons: [{ leaf: 'A.Need', reason: '立项依据充分', basis: '' }],
  contests: [],
  raisedVetoes: [],
};

export const revealedSheet: RevealedSheet = {
  task: 'T1',
  evaluation: 'E1',
  project: 'X001',
  pseudonym: '青松-1',
  seal: sealOf(payload),
  sealedAt: Date.now(),
  total: '88.5',
  payload: sealedText(payload),
};

type Role = ReturnType<typeof sessionOf>['role'];
const accounts: Readonly<Partial<Record<Role, string>>> = { officer: 'A1', supervisor: 'A2', 'security-admin': 'A3' };
const shared = ['mark.propose', 'mark.confirm', 'draw.read', 'seat.read', 'project.read', 'pack.read', 'result.read'];
const permissions: Readonly<Partial<Record<Role, readonly string[]>>> = {
  officer: ['round.read', 'round.prepare', 'sheet.read-revealed', ...shared],
  supervisor: ['round.read', 'call-list.read', 'sheet.read-revealed', ...shared],
  'security-admin': ['round.read'],
};

/** Answers of a house with this round, for a reader in a role. */
export const roundRoutes = (role: Role, round: Round): Readonly<Record<string, FakeAnswer>> => ({
  'GET /session': () => sessionOf({ role, roles: [role], account: accounts[role] ?? 'A9' }),
  'GET /policy': () => ({
    permissions: (permissions[role] ?? []).map((permission) => ({
      permission,
      title: { zh: permission, en: permission },
      roles: [role],
      own: null,
      routes: [],
    })),
    forbiddenPairs: [],
  }),
  'GET /rounds/R1': () => round,
  'GET /rounds/R1/draws': () => ({ items: [] }),
  'GET /rounds/R1/seats': () => ({ items: [] }),
  'GET /rounds/R1/sheets': () => ({ items: [revealedSheet] }),
});
