import { noPreviousDraw } from '../../domain/draw/draw-file.ts';
import { openCommitting, type Drawing } from '../../domain/draw/drawing.ts';
import { prepare } from '../../domain/draw/prepare.ts';
import { inCodeOrder } from '../../domain/round/round-file.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { DrawRow } from '../records/draws.ts';
import { earlierDraws, findDraw } from './find-draw.ts';
import { makeDrawFile } from './make-draw-file.ts';
import { poolOfRound } from './pool-of-round.ts';

type Needs = Pick<Ports, 'transaction' | 'clock' | 'chance' | 'keyring' | 'signatures'>;

/**
 * Makes the draw file from the pool as it stands, fixes its hash and opens the draw to commitments, in one step: between file and
 * commitments nobody can try another pool.
 *
 * @returns the draw in state `committing`, or DRAW-104, DRAW-105, DRAW-108 (keys missing), DRAW-110 (waiver missing), and every
 *   defect of the file by EPD-2: shortages by project and reason, forced panels, thin pools, chain, deadlines
 */
export const openDraw =
  (ports: Needs) =>
  (caller: Caller, key: string): Promise<Outcome<DrawRow>> =>
    ports.transaction({ caller, act: 'draw.open', on: `draw/${key}` }, async (tx) => {
      const found = await findDraw(tx, key);
      const row = found && (await tx.draws.forUpdate(found.id));
      if (!row) return refused('DRAW-104');
      const refusal = whyNotOpen(row);
      if (refusal) return refused(refusal);

      const made = await drawingOf(ports, tx, row);
      if (!made.ok) return made;
      const { drawing, secrets } = made.value;
      tx.audit.note({ drawHash: drawing.drawHash, previousDraw: drawing.file.previousDraw });
      const sealed = ports.keyring.encrypt('personal', JSON.stringify(secrets), `draw/${row.id}`);
      const openedAt = ports.clock.now();
      const opened = { drawing, drawHash: drawing.drawHash, state: drawing.state, secrets: sealed, openedAt };
      return ok(await tx.draws.save({ ...row, ...opened }));
    });

function whyNotOpen({ state, plan }: DrawRow): Refusal | undefined {
  if (state !== 'gathering') return { code: 'DRAW-105' };
  const without = plan.parties.filter(({ publicKey }) => publicKey === null);
  if (without.length > 0) return { code: 'DRAW-108', params: { parties: without.map(({ name }) => name).join(', ') } };
  return plan.publicSource === null && plan.waiver === null ? { code: 'DRAW-110' } : undefined;
}

async function drawingOf(ports: Needs, tx: Tx, row: DrawRow) {
  const now = ports.clock.now();
  const round = await tx.rounds.get(row.round);
  if (round.roundHash === null) return refused('DRAW-109');
  const evaluations = await tx.evaluations.list({ round: round.id });
  const earlier = await earlierDraws(tx, now);
  const { file, secrets } = makeDrawFile(ports, {
    code: row.code,
    round,
    roundHash: round.roundHash,
    previousDraw: earlier.at(-1)?.drawHash ?? noPreviousDraw,
    projects: evaluations.map(({ code }) => code).toSorted(inCodeOrder),
    plan: row.plan,
    pool: await poolOfRound(tx, round, now),
  });
  const prepared = prepare({ file, earlier }, { now, verify: ports.signatures.verify });
  if (!prepared.ok) return prepared;
  const opened: Outcome<Drawing> = openCommitting(prepared.value, now);
  return opened.ok ? ok({ drawing: opened.value, secrets }) : opened;
}
