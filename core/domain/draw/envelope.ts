import { isHex } from '../hash/sha256.ts';
import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import { timeText } from '../time/instant.ts';
import { openMessage } from './commitment.ts';
import { isWaived } from './draw-file.ts';
import type { Opener } from './draw-record.ts';
import {
  commitmentBy,
  hasRevealed,
  isPast,
  lapse,
  partyNamed,
  voided,
  wasWrong,
  type Drawing,
  type Surroundings,
} from './drawing.ts';
import { matches, withReveal } from './reveal.ts';

/** What was found in a party's envelope, signed by those who opened it (openMessage of commitment.ts). */
export interface OpenedEnvelope {
  readonly party: string;
  readonly nonce: string;
  readonly openers: readonly Opener[];
}

/**
 * Puts the envelope in place of a missing reveal, or compares the envelope of a party that has revealed.
 * One that disagrees with its commitment voids the draw, before the public value exists.
 *
 * @returns the draw, perhaps void; refused before the reveal counts as missing, after `openBy`, without an envelope on file, or without
 *   a party from outside among the openers
 * @source EPD-2, "Deadlines are in the file"
 */
export function openEnvelope(
  drawing: Drawing,
  command: OpenedEnvelope,
  { now, verify }: Surroundings,
): Outcome<Drawing> {
  const present = lapse(drawing, now);
  if (present !== drawing) return ok(present);
  const refusal = whyNotOpen(present, command, now) ?? openerRefusal(present, command, verify);
  if (refusal) return refused(refusal);

  const { party, nonce, openers } = command;
  const entry = { party, nonce, openers, at: timeText(now) };
  if (!matches(present, party, nonce)) {
    return ok(voided({ ...present, wrong: [...present.wrong, entry] }, now, { code: 'DRAW-057', params: { party } }));
  }
  return ok(hasRevealed(present, party) ? present : withReveal(present, entry));
}

function whyNotOpen(drawing: Drawing, { party, nonce }: OpenedEnvelope, now: number): Refusal | undefined {
  const { state, file } = drawing;
  // With all nonces open and no value to come the result is known: nothing may void it any more.
  const comparing = state === 'awaiting-value' && !isWaived(file.publicSource);
  if (state !== 'revealing' && !comparing) return { code: 'DRAW-040', params: { state } };
  if (partyNamed(drawing, party) === undefined) return { code: 'DRAW-041', params: { party }, at: 'party' };
  if (commitmentBy(drawing, party)?.envelope === undefined) return { code: 'DRAW-055', params: { party }, at: 'party' };
  if (isPast(file.deadlines.openBy, now)) return { code: 'DRAW-058', params: { openBy: file.deadlines.openBy } };
  const due = hasRevealed(drawing, party) || wasWrong(drawing, party) || isPast(file.deadlines.revealBy, now);
  if (!due) return { code: 'DRAW-059', params: { party, revealBy: file.deadlines.revealBy }, at: 'party' };
  return isHex(nonce, 32) ? undefined : { code: 'DRAW-005', at: 'nonce' };
}

function openerRefusal(drawing: Drawing, command: OpenedEnvelope, verify: Surroundings['verify']): Refusal | undefined {
  const message = openMessage(drawing.drawHash, command.party, command.nonce);
  for (const [index, { party, signature }] of command.openers.entries()) {
    const key = partyNamed(drawing, party)?.publicKey;
    const at = `openers/${index}`;
    if (key === undefined) return { code: 'DRAW-041', params: { party }, at };
    if (!verify(key, message, signature)) return { code: 'DRAW-044', params: { party }, at };
  }
  const outside = command.openers.some(({ party }) => partyNamed(drawing, party)?.outside);
  return outside ? undefined : { code: 'DRAW-056', at: 'openers' };
}
