import type { KindName, Kinds } from '../../app/ports/shelves.ts';
import type { AnyTable, Table } from '../table.ts';
import { accounts, apiTokens, bureaus, sessions, units } from './accounts.ts';
import { auditCheckpoints, auditEvents, auditHeads, veiledEvents } from './audit.ts';
import { declarations, draws } from './draws.ts';
import { jobs } from './jobs.ts';
import { noticeDeliveries, notices } from './notices.ts';
import { memberChanges, members, workRows } from './pools.ts';
import { evidence, facts, projects } from './projects.ts';
import { replies, results } from './results.ts';
import { reviewDecisions, reviews } from './reviews.ts';
import { custodies, evaluations, notApplicables, roundKeys, rounds } from './rounds.ts';
import { revealedSheets, sheets, standbys, tasks, tickets } from './scoring.ts';
import { idempotencies, knownKeys, throttles } from './system.ts';

/** The table behind a kind; standing kinds live in year 0, the others in the fiscal year of the scope. */
export interface Registered<R> {
  readonly table: Table<R>;
  readonly standing: boolean;
}

/** Every kind of row that use cases can reach. An area adds its lines at the end. */
export const registry: { readonly [K in KindName]: Registered<Kinds[K]> } = {
  bureaus: { table: bureaus, standing: true },
  accounts: { table: accounts, standing: true },
  sessions: { table: sessions, standing: true },
  apiTokens: { table: apiTokens, standing: true },
  units: { table: units, standing: true },
  throttles: { table: throttles, standing: true },
  idempotencies: { table: idempotencies, standing: true },
  notices: { table: notices, standing: true },
  noticeDeliveries: { table: noticeDeliveries, standing: true },
  projects: { table: projects, standing: false },
  facts: { table: facts, standing: false },
  evidence: { table: evidence, standing: false },
  members: { table: members, standing: true },
  memberChanges: { table: memberChanges, standing: true },
  workRows: { table: workRows, standing: false },
  declarations: { table: declarations, standing: false },
  draws: { table: draws, standing: false },
  rounds: { table: rounds, standing: false },
  evaluations: { table: evaluations, standing: false },
  notApplicables: { table: notApplicables, standing: false },
  custodies: { table: custodies, standing: false },
  roundKeys: { table: roundKeys, standing: false },
  tasks: { table: tasks, standing: false },
  standbys: { table: standbys, standing: false },
  sheets: { table: sheets, standing: false },
  revealedSheets: { table: revealedSheets, standing: false },
  tickets: { table: tickets, standing: true },
  results: { table: results, standing: false },
  replies: { table: replies, standing: false },
  reviews: { table: reviews, standing: true },
  reviewDecisions: { table: reviewDecisions, standing: true },
};

/** All tables by area, as migrations are written: those of the kernel that no use case reaches included. */
export const areas: Readonly<Record<string, readonly AnyTable[]>> = {
  accounts: [bureaus, units, accounts, sessions, apiTokens],
  audit: [auditEvents, auditHeads, auditCheckpoints, veiledEvents],
  jobs: [jobs],
  notices: [notices, noticeDeliveries],
  system: [throttles, idempotencies, knownKeys],
  projects: [projects, facts, evidence],
  pools: [members, memberChanges, workRows],
  draws: [declarations, draws],
  rounds: [rounds, evaluations, notApplicables, custodies, roundKeys],
  scoring: [tasks, standbys, sheets, revealedSheets, tickets],
  results: [results, replies],
  reviews: [reviews, reviewDecisions],
};
