import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { recordOf } from '../../domain/draw/drawing.ts';
import { shortfallsOf, type Shortfall } from '../../domain/draw/shortfall.ts';
import { thinPoolsOf, type ThinPool } from '../../domain/draw/thin-pool.ts';
import type { RegisterCount } from '../../domain/draw/draw-file.ts';
import { inCodeOrder } from '../../domain/round/round-file.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { findRound } from '../rounds/find-round.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { DrawRow } from '../records/draws.ts';
import type { MemberChangeRecord } from '../records/pools.ts';
import { findDraw, present } from './find-draw.ts';
import { poolOfRound } from './pool-of-round.ts';
import { changesSince } from './pool-changes.ts';

type Reads = Pick<Ports, 'reading' | 'clock'>;

/** The draws of a round, oldest first; ROUND-001. */
export const listDraws =
  (ports: Reads) =>
  (caller: Caller, key: string): Promise<Outcome<readonly DrawRow[]>> =>
    ports.reading(caller, async (tx) => {
      const round = await findRound(tx, key);
      if (!round) return refused('ROUND-001');
      const rows = await tx.draws.list({ round: round.id });
      return ok(rows.map((row) => present(row, ports.clock.now())).toSorted((a, b) => a.sequence - b.sequence));
    });

/** One draw as it stands at this moment, or DRAW-104. */
export const readDraw =
  (ports: Reads) =>
  (caller: Caller, key: string): Promise<Outcome<DrawRow>> =>
    ports.reading(caller, async (tx) => {
      const row = await findDraw(tx, key);
      return row ? ok(present(row, ports.clock.now())) : refused('DRAW-104');
    });

/** The public record that any stranger can recompute, or DRAW-104, DRAW-112 while the draw is not over. */
export const readRecord =
  (ports: Reads) =>
  async (caller: Caller, key: string): Promise<Outcome<DrawRecord>> => {
    const row = await readDraw(ports)(caller, key);
    if (!row.ok) return row;
    const record = row.value.drawing ? recordOf(row.value.drawing) : undefined;
    return record?.ok === true ? record : refused('DRAW-112');
  };

/** What a draw would meet now: counts and shortages, never names or pseudonyms. */
export interface DryRun {
  readonly counts: Readonly<Record<string, RegisterCount>>;
  /** How many exclusions by reason, over all projects. */
  readonly recusals: Readonly<Record<string, number>>;
  readonly shortfalls: readonly Shortfall[];
  readonly thin: readonly ThinPool[];
  /** Changes of the register since the last draw of the year, as counts. */
  readonly changes: Readonly<Record<string, number>>;
}

/** Tries the pool of a round without drawing. @returns ROUND-001 */
export const dryRun =
  (ports: Reads) =>
  (caller: Caller, key: string): Promise<Outcome<DryRun>> =>
    ports.reading(caller, async (tx) => {
      const round = await findRound(tx, key);
      if (!round) return refused('ROUND-001');
      const pool = await poolOfRound(tx, round, ports.clock.now());
      const codes = (await tx.evaluations.list({ round: round.id })).map(({ code }) => code).toSorted(inCodeOrder);
      const { seats, employerCap, maxLoad, poolMultiple } = round.rules;
      const seating = {
        projects: codes.map((code) => ({ code, seats, employerCap })),
        maxLoad,
        pool: pool.drawable.map(({ member }, index) => ({
          n: index + 1,
          id: `P${index + 1}`,
          stratum: member.stratum,
          employer: member.employerCode,
          digest: '',
        })),
        ineligible: pool.drawable.flatMap(({ recusals }, index) => recusals.map((one) => ({ ...one, n: index + 1 }))),
      };
      const changes = await changesSince(tx, undefined);
      return ok({
        counts: pool.counts,
        recusals: tally(pool.drawable.flatMap(({ recusals }) => recusals.map(({ reason }) => reason))),
        shortfalls: shortfallsOf(seating),
        thin: thinPoolsOf(seating, Number(poolMultiple)),
        changes: tally(changes.map(({ what }: MemberChangeRecord) => what)),
      });
    });

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
