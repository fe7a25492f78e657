import { isHex } from '../hash/sha256.ts';
import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import { timeText } from '../time/instant.ts';
import { commitmentOf, revealMessage } from './commitment.ts';
import type { RevealEntry } from './draw-record.ts';
import {
  commitmentBy,
  hasRevealed,
  isPast,
  lapse,
  partyNamed,
  voided,
  wasWrong,
  withoutReveal,
  type Drawing,
  type Surroundings,
} from './drawing.ts';

/** What a party hands in to reveal: 32 bytes as lower-case hex; the signature is over revealMessage of commitment.ts. */
export interface Reveal {
  readonly party: string;
  readonly nonce: string;
  readonly signature: string;
}

/**
 * Takes a party's nonce; the last one makes the draw wait for the public value.
 * A reveal that is late or does not match counts as missing: the party's envelope must be opened by `openBy` (envelope.ts), and a draw
 * without that envelope is void at once. The others never go on alone.
 *
 * @returns the draw, perhaps void; refused for an unknown party, a second or late reveal, or a signature that is not the party's
 */
export function reveal(drawing: Drawing, command: Reveal, { now, verify }: Surroundings): Outcome<Drawing> {
  const present = lapse(drawing, now);
  if (present !== drawing) return ok(present);
  const refusal = whyNotReveal(present, command, { now, verify });
  if (refusal) return refused(refusal);

  const { party, nonce, signature } = command;
  const entry = { party, nonce, signature, at: timeText(now) };
  return ok(matches(present, party, nonce) ? withReveal(present, entry) : withWrongReveal(present, entry, now));
}

/** Whether a nonce is the one the party committed to. */
export function matches(drawing: Drawing, party: string, nonce: string): boolean {
  return commitmentBy(drawing, party)?.commitment === commitmentOf(drawing.drawHash, party, nonce);
}

/** The draw with one more open nonce; with the last one it waits for the public value. */
export function withReveal(drawing: Drawing, entry: RevealEntry): Drawing {
  const next: Drawing = { ...drawing, reveals: [...drawing.reveals, entry] };
  return withoutReveal(next).length > 0 ? next : { ...next, state: 'awaiting-value' };
}

function withWrongReveal(drawing: Drawing, entry: RevealEntry, now: number): Drawing {
  const { party } = entry;
  const next: Drawing = { ...drawing, wrong: [...drawing.wrong, entry] };
  if (commitmentBy(drawing, party)?.envelope !== undefined) return next;
  return voided(next, now, { code: 'DRAW-051', params: { party } });
}

function whyNotReveal(
  drawing: Drawing,
  { party, nonce, signature }: Reveal,
  around: Surroundings,
): Refusal | undefined {
  if (drawing.state !== 'revealing') return { code: 'DRAW-040', params: { state: drawing.state } };
  const row = partyNamed(drawing, party);
  if (row === undefined) return { code: 'DRAW-041', params: { party }, at: 'party' };
  if (hasRevealed(drawing, party) || wasWrong(drawing, party))
    return { code: 'DRAW-050', params: { party }, at: 'party' };
  if (isPast(drawing.file.deadlines.revealBy, around.now)) return { code: 'DRAW-052', params: { party }, at: 'party' };
  if (!isHex(nonce, 32)) return { code: 'DRAW-005', at: 'nonce' };
  // Only the party itself can be wrong: a stranger's guess must not end a draw.
  const own = around.verify(row.publicKey, revealMessage(drawing.drawHash, party, nonce), signature);
  return own ? undefined : { code: 'DRAW-044', params: { party }, at: 'signature' };
}
