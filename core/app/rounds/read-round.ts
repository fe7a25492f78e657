import { holders, type Holder } from '../../domain/round/custody.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { roundFileText } from '../../domain/round/round-file.ts';
import type { Text } from '../../catalogue/message.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { Page } from '../ports/shelf.ts';
import type { AccountRecord } from '../records/accounts.ts';
import type { ProjectRecord } from '../records/projects.ts';
import type { EvaluationRecord, NotApplicableRecord, RoundRecord } from '../records/rounds.ts';
import { findRound } from './find-round.ts';
import { roundFileOf } from './round-file-of.ts';

/** One share of the reveal key and its keeper. */
export interface CustodyFacts {
  readonly holder: Holder;
  readonly account: AccountRecord | undefined;
  readonly taken: boolean;
  readonly released: boolean;
}

/** Everything a round's page shows; no sheet, no name of an expert. */
export interface RoundFacts {
  readonly round: RoundRecord;
  readonly packTitle: Text;
  readonly officer: AccountRecord | undefined;
  readonly supervisor: AccountRecord | undefined;
  readonly evaluations: readonly {
    readonly evaluation: EvaluationRecord;
    readonly project: ProjectRecord | undefined;
  }[];
  readonly marks: readonly NotApplicableRecord[];
  readonly custody: { readonly publicKey: string | null; readonly holders: readonly CustodyFacts[] };
}

/** A round and what belongs to it; ROUND-001. */
export const readRound =
  (ports: Pick<Ports, 'reading' | 'packs'>) =>
  (caller: Caller, key: string): Promise<Outcome<RoundFacts>> =>
    ports.reading(caller, async (tx) => {
      const round = await findRound(tx, key);
      return round ? ok(await roundFacts(tx, ports, round)) : refused('ROUND-001');
    });

/** Rounds of the year, by id. */
export const listRounds =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller, page: Page): Promise<readonly { readonly round: RoundRecord; readonly projects: number }[]> =>
    ports.reading(caller, async (tx) => {
      const rounds = await tx.rounds.list({}, page);
      const evaluations = await tx.evaluations.list({ round: rounds.map(({ id }) => id) }, { limit: 100_000 });
      return rounds.map((round) => ({ round, projects: evaluations.filter((one) => one.round === round.id).length }));
    });

/** The canonical round file as text: its SHA-256 is the round hash. ROUND-051 before the freeze. */
export const readRoundFile =
  (ports: Pick<Ports, 'reading' | 'packs'>) =>
  (caller: Caller, key: string): Promise<Outcome<{ readonly code: string; readonly text: string }>> =>
    ports.reading(caller, async (tx) => {
      const round = await findRound(tx, key);
      if (!round) return refused('ROUND-001');
      if (round.roundHash === null) return refused('ROUND-051');
      const file = await roundFileOf(tx, ports, { scope: caller.scope, round });
      return file.ok ? ok({ code: round.code, text: roundFileText(file.value) }) : file;
    });

async function roundFacts(tx: ReadShelves, ports: Pick<Ports, 'packs'>, round: RoundRecord): Promise<RoundFacts> {
  const evaluations = await tx.evaluations.list({ round: round.id });
  const projects = await tx.projects.list({ id: evaluations.map(({ project }) => project) });
  const marks = await tx.notApplicables.list({ evaluation: evaluations.map(({ id }) => id) });
  const title = ports.packs.find(round.pack, round.packVersion)?.pack.title;
  return {
    round,
    packTitle: title ?? { zh: round.pack, en: round.pack },
    officer: await tx.accounts.find(round.officer),
    supervisor: await tx.accounts.find(round.supervisor),
    evaluations: evaluations.map((evaluation) => ({
      evaluation,
      project: projects.find(({ id }) => id === evaluation.project),
    })),
    marks,
    custody: await custodyFacts(tx, round),
  };
}

async function custodyFacts(tx: ReadShelves, round: RoundRecord): Promise<RoundFacts['custody']> {
  const rows = await tx.custodies.list({ round: round.id });
  const key = await tx.roundKeys.find(round.id);
  const keepers: CustodyFacts[] = [];
  for (const holder of holders) {
    const row = rows.find((one) => one.holder === holder);
    const account = row && (await tx.accounts.find(row.account));
    keepers.push({ holder, account, taken: row !== undefined, released: typeof row?.releasedShare === 'string' });
  }
  return { publicKey: key?.publicKey ?? null, holders: keepers };
}
