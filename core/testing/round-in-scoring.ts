import example from '../../indicator-packs/partner-assistance/examples/plateau-county.json' with { type: 'json' };
import defaults from '../data/round-rules.default.json' with { type: 'json' };
import { ok } from '../domain/refusal.ts';
import type { Project } from '../generated/api/projects/project.ts';
import type { Round } from '../generated/api/rounds/round.ts';
import type { CustodyTaken } from '../generated/api/rounds/custody-taken.ts';
import type { Card } from '../generated/api/scoring/card.ts';
import type { CardLeaf } from '../generated/api/scoring/card-leaf.ts';
import type { RoundRules } from '../generated/round-rules.ts';
import type { SheetContent, SheetEntry } from '../generated/sheet-content.ts';
import { sealPersonal } from '../app/pools/open-member.ts';
import type { New } from '../app/ports/shelf.ts';
import type { Caller } from '../app/ports/caller.ts';
import type { Tx } from '../app/ports/transaction.ts';
import type { TaskRecord } from '../app/records/scoring.ts';
import type { TestHouse } from './house.ts';

/** Passphrases of the custodians of a test round; the safe's is printed. */
export interface TestRound {
  readonly id: string;
  readonly code: string;
  readonly printed: string;
  readonly evaluation: string;
  /** Task of each seated expert, by login. */
  readonly tasks: Readonly<Record<string, string>>;
}

export const passphrases = { officer: '林下清风十二个字的口令', supervisor: 'a passphrase of the supervisor' } as const;
const hours = 3_600_000;

/** Rules of a test round: three seats, cheap derivation of custody keys. */
export const testRules: RoundRules = {
  ...(defaults as RoundRules),
  seats: { business: 3 },
  custody: { passphraseLength: 10, scryptLog2N: 10 },
};

/** Deadlines hours from now: declare 1, accept 2, call 24, close 48. */
export const deadlinesFrom = (now: number) => ({
  declareBy: now + hours,
  acceptBy: now + 2 * hours,
  softAt: now + 24 * hours,
  closeAt: now + 48 * hours,
});

export interface RoundPlan {
  readonly code: string;
  readonly seated: readonly string[];
  readonly standbys: readonly string[];
  /** Who gives the undertaking; all who are seated when absent. */
  readonly undertaken?: readonly string[];
  /** A filed project that exists already, evaluated in this form. */
  readonly again?: { readonly project: string; readonly form: Round['form'] };
}

/** A round over one project of the partner-assistance pack, custody taken by all three, frozen. */
export async function frozenRound(
  house: TestHouse,
  code: string,
  again?: RoundPlan['again'],
): Promise<Omit<TestRound, 'tasks'>> {
  const [officer, supervisor, safe] = [
    await house.as('officer'),
    await house.as('supervisor'),
    await house.as('security-admin'),
  ];
  const accounts = await accountsOf(house);
  const opened = await officer.post<Round>('/rounds', {
    code,
    titleZh: '对口支援资金评价',
    titleEn: 'Assistance funds',
    form: again?.form ?? 'fiscal',
    pack: 'partner-assistance',
    baseDate: '2026-12-31',
    period: '2026',
    supervisor: accounts['supervisor'],
    deadlines: deadlinesFrom(house.clock.now()),
    rules: testRules,
  });
  const project = again?.project ?? (await filedProject(house, `P-${code}`));
  const chosen = await officer.put<Round>(`/rounds/${code}/projects`, { projects: [project] });
  await officer.post(`/rounds/${code}/custody`, { passphrase: passphrases.officer });
  await supervisor.post(`/rounds/${code}/custody`, { passphrase: passphrases.supervisor });
  const printed = await safe.post<CustodyTaken>(`/rounds/${code}/custody`, {});
  const frozen = await officer.post<Round>(`/rounds/${code}/freeze`);
  if (frozen.body.state !== 'frozen') throw new Error(JSON.stringify([opened.body, chosen.body, frozen.body]));
  const evaluation = frozen.body.evaluations[0]?.id ?? '';
  return { id: frozen.body.id, code, printed: printed.body.code ?? '', evaluation };
}

/** A filed project on the facts of the pack's worked example, with one piece of evidence. */
export async function filedProject(house: TestHouse, code: string): Promise<string> {
  const department = await house.as('department-4');
  const { body: units } = await department.get<{ items: { id: string; code: string }[] }>('/units');
  const money = { budgetFen: 1_500_000_000, receivedFen: 1_500_000_000, spentFen: 1_452_000_000 };
  const project = await department.post<Project>('/projects', {
    code,
    titleZh: '高原某县对口支援年度资金',
    titleEn: 'Assistance to a plateau county',
    unit: units.items.find((unit) => unit.code === 'D04')?.id,
    budget: 'general',
    object: 'transfer',
    ...money,
    disclosure: 'internal',
    pack: 'partner-assistance',
    slots: {},
  });
  const { id } = project.body;
  const name = encodeURIComponent('绩效报告.txt');
  await department.upload(`/projects/${id}/evidence?name=${name}&ground=goal`, '对口支援绩效报告', 'text/plain');
  const year = { period: '2026', form: 'department' };
  const facts = Object.entries(example.facts).map(([fact, value]) => ({
    code: fact,
    value: String(value),
    evidence: [],
  }));
  await department.put(`/projects/${id}/facts`, { ...year, facts });
  const filed = await department.post(`/projects/${id}/file`, year);
  if (filed.status !== 200) throw new Error(JSON.stringify([project.body, filed.body]));
  return id;
}

/** The same with experts seated as a draw seats them, dossiers frozen, undertakings given. */
export async function roundInScoring(house: TestHouse, plan: RoundPlan): Promise<TestRound> {
  const round = await frozenRound(house, plan.code, plan.again);
  const tasks = await seat(house, round, plan);
  const officer = await house.as('officer');
  const opened = await officer.post(`/rounds/${round.id}/dossiers/freeze`);
  if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
  for (const login of plan.undertaken ?? plan.seated)
    await (await house.as(login)).post(`/tasks/${tasks[login] ?? ''}/undertaking`);
  return { ...round, tasks };
}

/** Seats experts in a frozen round of one project, as its draw would. */
export async function seatExperts(
  house: TestHouse,
  code: string,
  seated: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const { body } = await (await house.as('officer')).get<Round>(`/rounds/${code}`);
  const round = { id: body.id, code, printed: '', evaluation: body.evaluations[0]?.id ?? '' };
  return seat(house, round, { code, seated, standbys: [] });
}

/** Puts experts into seats and standbys into their order, and makes the round drawn. */
async function seat(house: TestHouse, round: Omit<TestRound, 'tasks'>, plan: RoundPlan) {
  const tasks: Record<string, string> = {};
  const outcome = await house.house.ports.transaction(
    { caller: await machineIn(house), act: 'test.seat', on: round.id },
    async (tx) => {
      for (const [at, login] of plan.seated.entries()) {
        const task = taskAt(house, round, { at, member: await memberOf(house, tx, login) });
        tasks[login] = (await tx.tasks.add(task)).id;
      }
      for (const [at, login] of plan.standbys.entries()) {
        await tx.standbys.add({
          id: house.house.ports.ids.next('standby'),
          round: round.id,
          draw: 'draw-1',
          evaluation: round.evaluation,
          member: await memberOf(house, tx, login),
          pseudonym: `候补-${at + 1}`,
          stratum: 'business',
          position: at + 1,
          used: false,
        });
      }
      const row = await tx.rounds.get(round.id);
      await tx.rounds.save({ ...row, state: 'drawn' });
      return ok(undefined);
    },
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return tasks;
}

function taskAt(
  house: TestHouse,
  round: Omit<TestRound, 'tasks'>,
  { at, member }: { readonly at: number; readonly member: string },
): New<TaskRecord> {
  const now = house.clock.now();
  return {
    id: house.house.ports.ids.next('task'),
    round: round.id,
    evaluation: round.evaluation,
    draw: 'draw-1',
    member,
    pseudonym: `青松-${at + 1}`,
    stratum: 'business',
    seat: at + 1,
    order: at + 1,
    state: 'accepted',
    invitedAt: now,
    answerBy: now + 2 * hours,
    dueAt: now + 48 * hours,
    answeredAt: now,
    reason: null,
    undertakenAt: null,
    replaces: null,
  };
}

/** The platform itself in the house's bureau and year. */
export async function machineIn(house: TestHouse): Promise<Caller> {
  const { body } = await (await house.as('officer')).get<{ bureau: { id: string }; year: number }>('/session');
  return { scope: { bureau: body.bureau.id, year: body.year }, actor: { account: 'machine', role: 'machine' } };
}

async function memberOf(house: TestHouse, tx: Tx, login: string): Promise<string> {
  const account = await tx.accounts.first({ login });
  if (!account) throw new Error(login);
  if (account.member !== null) return account.member;
  const id = `member-${login}`;
  const person = { name: login, identity: `identity of ${login}`, phone: '' };
  const { keyring } = house.house.ports;
  await tx.members.add({
    id,
    pool: 'expert',
    ...sealPersonal(keyring, id, person),
    identityLookup: keyring.lookup('lookup', person.identity),
    employer: `Employer of ${login}`,
    employerCode: `U-${login}`,
    title: '',
    level: 'senior',
    stratum: 'business',
    specialty: '',
    admittedOn: '2020-01-01',
    status: 'active',
  });
  await tx.accounts.save({ ...account, member: id });
  return id;
}

/** Account ids of the demonstration, by login. */
export async function accountsOf(house: TestHouse): Promise<Readonly<Record<string, string>>> {
  const { body } = await (
    await house.as('security-admin')
  ).get<{ items: { id: string; login: string }[] }>('/accounts');
  return Object.fromEntries(body.items.map(({ login, id }) => [login, id]));
}

/** A sheet that may be sealed: every checklist satisfied, the first level of levels with its most points but `less`. */
export function filledSheet(
  card: Card,
  change: { readonly reason?: string; readonly points?: string } = {},
): SheetContent {
  const entries = card.leaves
    .filter(({ judgedBy, notApplicable }) => judgedBy === 'expert' && notApplicable === null)
    .map((leaf) => entryOf(leaf, change));
  return { entries, contests: [], raisedVetoes: [] };
}

function entryOf({ code, rule }: CardLeaf, change: { readonly reason?: string; readonly points?: string }): SheetEntry {
  const [reason, basis] = [change.reason ?? '', ''];
  if (rule?.kind === 'checklist') {
    return { leaf: code, answer: { kind: 'checked', yes: rule.items.map((item) => item.code), no: [] }, reason, basis };
  }
  const level = rule?.levels[0];
  return {
    leaf: code,
    answer: { kind: 'level', level: level?.code ?? '', points: change.points ?? level?.most ?? '0' },
    reason,
    basis,
  };
}
