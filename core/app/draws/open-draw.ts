import { noPreviousDraw } from '../../domain/draw/draw-file.ts';
import { openCommitting, type Drawing } from '../../domain/draw/drawing.ts';
import { prepare } from '../../domain/draw/prepare.ts';
import { inCodeOrder } from '../../domain/round/round-file.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { DrawRow, DrawSecrets } from '../records/draws.ts';
import { lapseJobs } from './lapse-jobs.ts';
import { earlierDraws, findDraw } from './find-draw.ts';
import { makeDrawFile } from './make-draw-file.ts';
import { poolOfRound } from './pool-of-round.ts';
import { whyNotOpen, type ToOpen } from './why-not-open.ts';

type Needs = Pick<Ports, 'transaction' | 'clock' | 'chance' | 'keyring' | 'signatures'>;

/**
 * Makes the draw file from the pool as it stands, fixes its hash and opens the draw to commitments, in one step: between file and
 * commitments nobody can try another pool.
 *
 * @returns the draw in state `committing`, or DRAW-104, the refusals of {@link whyNotOpen}, and every defect of the file by EPD-2:
 *   shortages by project and reason, forced panels, thin pools, chain, deadlines
 */
export const openDraw =
  (ports: Needs) =>
  (caller: Caller, key: string): Promise<Outcome<DrawRow>> =>
    ports.transaction({ caller, act: 'draw.open', on: `draw/${key}` }, async (tx) => {
      const found = await findDraw(tx, key);
      const row = found && (await tx.draws.forUpdate(found.id));
      if (!row) return refused('DRAW-104');
      const now = ports.clock.now();
      const round = await tx.rounds.get(row.round);
      const asked = { row, round, pool: await poolOfRound(tx, round, now), now };
      const refusal = await whyNotOpen(tx, asked);
      if (refusal) return refused(refusal);

      const made = await drawingOf(ports, tx, asked);
      if (!made.ok) return made;
      const { drawing, secrets } = made.value;
      tx.audit.note({ drawHash: drawing.drawHash, previousDraw: drawing.file.previousDraw });
      for (const job of lapseJobs(row.id, drawing.file.deadlines)) await tx.jobs.plan(job);
      const sealed = ports.keyring.encrypt('personal', JSON.stringify(secrets), `draw/${row.id}`);
      const opened = { drawing, drawHash: drawing.drawHash, state: drawing.state, secrets: sealed, openedAt: now };
      return ok(await tx.draws.save({ ...row, ...opened }));
    });

async function drawingOf(
  ports: Needs,
  tx: Tx,
  { row, round, pool, now }: ToOpen,
): Promise<Outcome<{ readonly drawing: Drawing; readonly secrets: DrawSecrets }>> {
  const evaluations = await tx.evaluations.list({ round: round.id });
  const earlier = await earlierDraws(tx, now);
  const { file, secrets } = makeDrawFile(ports, {
    code: row.code,
    round,
    roundHash: round.roundHash ?? '',
    previousDraw: earlier.at(-1)?.drawHash ?? noPreviousDraw,
    projects: evaluations.map(({ code }) => code).toSorted(inCodeOrder),
    plan: row.plan,
    pool,
  });
  const prepared = prepare({ file, earlier }, { now, verify: ports.signatures.verify });
  if (!prepared.ok) return prepared;
  const opened = openCommitting(prepared.value, now);
  return opened.ok ? ok({ drawing: opened.value, secrets }) : opened;
}
