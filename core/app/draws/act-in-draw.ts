import { commit, type Commit } from '../../domain/draw/commit.ts';
import type { SourceNotice } from '../../domain/draw/draw-record.ts';
import { withdraw, type Drawing } from '../../domain/draw/drawing.ts';
import { openEnvelope, type OpenedEnvelope } from '../../domain/draw/envelope.ts';
import { giveUpValue, supplyValue, type SuppliedValue } from '../../domain/draw/public-value.ts';
import { reveal, type Reveal } from '../../domain/draw/reveal.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { DrawRow } from '../records/draws.ts';
import { findDraw, present } from './find-draw.ts';
import { seatPanels } from './seat-panels.ts';

type Needs = Pick<Ports, 'transaction' | 'clock' | 'ids' | 'keyring' | 'signatures'>;

/** A party commits; the signature is over commitMessage. @returns the draw, or DRAW-104, DRAW-106, and the refusals of EPD-2 */
export const commitToDraw =
  (ports: Needs) =>
  (caller: Caller, key: string, command: Omit<Commit, 'party'>): Promise<Outcome<DrawRow>> =>
    act(ports, { caller, key, verb: 'commit' }, (row, now) =>
      asParty(row, caller, (party) => commit(row.drawing, { ...command, party }, around(ports, now))),
    );

/** A party reveals; with the last reveal the draw waits for the public value. */
export const revealInDraw =
  (ports: Needs) =>
  (caller: Caller, key: string, command: Omit<Reveal, 'party'>): Promise<Outcome<DrawRow>> =>
    act(ports, { caller, key, verb: 'reveal' }, (row, now) =>
      asParty(row, caller, (party) => reveal(row.drawing, { ...command, party }, around(ports, now))),
    );

/** The officer enters the public value of the form the file fixed; the panels are seated in the same transaction. */
export const enterValue =
  (ports: Needs) =>
  (caller: Caller, key: string, supplied: SuppliedValue): Promise<Outcome<DrawRow>> =>
    act(ports, { caller, key, verb: 'value' }, (row, now) => supplyValue(row.drawing, supplied, now));

/** A party hands in what was found in an envelope, signed by those who opened it; one that disagrees voids the draw. */
export const openEnvelopeInDraw =
  (ports: Needs) =>
  (caller: Caller, key: string, opened: OpenedEnvelope): Promise<Outcome<DrawRow>> =>
    act(ports, { caller, key, verb: 'envelope' }, (row, now) =>
      asParty(row, caller, () => openEnvelope(row.drawing, opened, around(ports, now))),
    );

/** The outside party ends a draw whose source will never speak; its notice stays in the record. */
export const endWithoutValue =
  (ports: Needs) =>
  (caller: Caller, key: string, notice: SourceNotice): Promise<Outcome<DrawRow>> =>
    act(ports, { caller, key, verb: 'no-value' }, (row, now) => giveUpValue(row.drawing, notice, now));

/** The officer takes a draw back while no nonce is open; the reason stays in the record. */
export const withdrawDraw =
  (ports: Needs) =>
  (caller: Caller, key: string, reason: string): Promise<Outcome<DrawRow>> =>
    act(ports, { caller, key, verb: 'void' }, (row, now) => withdraw(row.drawing, reason, now));

const around = ({ signatures }: Needs, now: number) => ({ now, verify: signatures.verify });

type OpenRow = DrawRow & { readonly drawing: Drawing };

function asParty(row: OpenRow, caller: Caller, does: (party: string) => Outcome<Drawing>): Outcome<Drawing> {
  const party = row.plan.parties.find(({ account }) => account === caller.actor.account);
  return party ? does(party.name) : refused('DRAW-106');
}

interface Acting {
  readonly caller: Caller;
  readonly key: string;
  readonly verb: string;
}

/** One act on an open draw: what the clock has done comes first, and is kept even where the act itself comes too late. */
function act(
  ports: Needs,
  { caller, key, verb }: Acting,
  does: (row: OpenRow, now: number) => Outcome<Drawing>,
): Promise<Outcome<DrawRow>> {
  return ports.transaction({ caller, act: `draw.${verb}`, on: `draw/${key}` }, async (tx) => {
    const found = await findDraw(tx, key);
    const held = found && (await tx.draws.forUpdate(found.id));
    if (!held) return refused('DRAW-104');
    const now = ports.clock.now();
    const row = present(held, now);
    if (row.drawing === null) return refused('DRAW-040', { state: row.state });
    const done =
      row.state === 'void' && held.state !== 'void' ? ok(row.drawing) : does({ ...row, drawing: row.drawing }, now);
    return done.ok ? ok(await keep(ports, tx, { row, before: held.state, drawing: done.value })) : done;
  });
}

interface Change {
  readonly row: DrawRow;
  readonly before: DrawRow['state'];
  readonly drawing: Drawing;
}

async function keep(ports: Needs, tx: Tx, { row, before, drawing }: Change): Promise<DrawRow> {
  const saved = await tx.draws.save({ ...row, drawing, state: drawing.state });
  tx.audit.note({ state: drawing.state, drawHash: drawing.drawHash });
  if (drawing.state === 'drawn' && before !== 'drawn') await seatPanels(ports, tx, { row: saved, drawing });
  return saved;
}
