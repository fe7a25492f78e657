import { timeText } from '../../domain/time/instant.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { DrawRow } from '../records/draws.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { present } from './find-draw.ts';
import { whyNoLongerParties } from './fit-parties.ts';
import { poolDigest, type RoundPool } from './pool-of-round.ts';

/** A draw whose file is about to be made, and from what. */
export interface ToOpen {
  readonly row: DrawRow;
  readonly round: RoundRecord;
  readonly pool: RoundPool;
  readonly now: number;
}

/**
 * What must be settled before the file is made: keys and waiver, the end of the declarations, and for a repetition the ground of a
 * second person; who agreed has agreed to this very pool. DRAW-105, DRAW-107 … DRAW-110, DRAW-113, DRAW-115, DRAW-117, DRAW-118.
 */
export async function whyNotOpen(
  tx: Pick<ReadShelves, 'accounts' | 'draws'>,
  { row, round, pool, now }: ToOpen,
): Promise<Refusal | undefined> {
  const { plan } = row;
  if (row.state !== 'gathering') return { code: 'DRAW-105' };
  const without = plan.parties.filter(({ publicKey }) => publicKey === null);
  if (without.length > 0) return { code: 'DRAW-108', params: { parties: without.map(({ name }) => name).join(', ') } };
  if (plan.publicSource === null && plan.waiver === null) return { code: 'DRAW-110' };
  if (round.state !== 'frozen' || round.roundHash === null) return { code: 'DRAW-109' };
  const { declareBy } = round.deadlines;
  if (now <= declareBy) return { code: 'DRAW-115', params: { until: timeText(declareBy) } };
  return (await whyNoLongerParties(tx, plan.parties)) ?? (await whyNotAgreed(tx, { row, pool, now }));
}

async function whyNotAgreed(
  tx: Pick<ReadShelves, 'draws'>,
  { row, pool, now }: Omit<ToOpen, 'round'>,
): Promise<Refusal | undefined> {
  const { secondApprover } = row.plan;
  if (secondApprover) return secondApprover.pool === poolDigest(pool) ? undefined : { code: 'DRAW-118' };
  // "Draw again until it suits": whoever voids a draw does not repeat it alone (EPD-1, repeat draws).
  const rows = (await tx.draws.list({ round: row.round })).map((one) => present(one, now));
  const voided = rows.find(({ state }) => state === 'void');
  return voided && { code: 'DRAW-117', params: { draw: voided.code } };
}
