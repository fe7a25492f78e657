import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import { instantOf, timeText } from '../time/instant.ts';
import type { Verify } from './commitment.ts';
import type { DrawFile, Party } from './draw-file.ts';
import type { CommitmentEntry, DrawRecord, RevealEntry, ValueOrigin } from './draw-record.ts';
import type { ProjectResult } from './walk.ts';

/** Where a draw stands. `drawn` and `void` are ends. */
export type DrawingState = 'prepared' | 'committing' | 'revealing' | 'awaiting-value' | 'drawn' | 'void';

/**
 * A draw on its way. Every act answers a new one: `refused` means that nothing changed; `ok` with state `void` means that the act,
 * or the clock, ended the draw, and `closed.because` says why.
 */
export interface Drawing {
  readonly state: DrawingState;
  readonly file: DrawFile;
  readonly drawHash: string;
  readonly commitments: readonly CommitmentEntry[];
  readonly reveals: readonly RevealEntry[];
  /** Reveals and envelopes that did not match, kept as evidence; such a party counts as missing. */
  readonly wrong: readonly RevealEntry[];
  readonly publicValue: readonly number[];
  readonly publicValueOrigin?: ValueOrigin;
  readonly key?: string;
  readonly results: readonly ProjectResult[];
  readonly closed?: { readonly at: string; readonly because?: Refusal };
}

/** What an act needs from outside: the time in epoch milliseconds and a way to check Ed25519 signatures. */
export interface Surroundings {
  readonly now: number;
  readonly verify: Verify;
}

/**
 * What the clock alone has done to a draw: missing commitments or reveals past their time end it, at that time, whenever somebody
 * looks. Ask before showing a draw, too.
 */
export function lapse(drawing: Drawing, now: number): Drawing {
  const { commitBy, revealBy, openBy } = drawing.file.deadlines;
  if (drawing.state === 'prepared' || drawing.state === 'committing') {
    return endedAt(drawing, { deadline: commitBy, now, code: 'DRAW-045', missing: withoutCommitment(drawing) });
  }
  if (drawing.state !== 'revealing') return drawing;
  const missing = withoutReveal(drawing);
  // A party that is late can only be replaced by its envelope.
  const lost = missing.filter(({ name }) => commitmentBy(drawing, name)?.envelope === undefined);
  const late = endedAt(drawing, { deadline: revealBy, now, code: 'DRAW-053', missing: lost });
  return late === drawing ? endedAt(drawing, { deadline: openBy, now, code: 'DRAW-053', missing }) : late;
}

interface Lapse {
  readonly deadline: string;
  readonly now: number;
  readonly code: string;
  readonly missing: readonly Party[];
}

// The end is dated by the deadline, not by the look: one draw has one record.
function endedAt(drawing: Drawing, { deadline, now, code, missing }: Lapse): Drawing {
  if (missing.length === 0 || !isPast(deadline, now)) return drawing;
  return voided(drawing, (instantOf(deadline) ?? 0) + 1, { code, params: { parties: nameList(missing) } });
}

/** The act's state of affairs: the draw after the clock has spoken, when it still is in one of these states. */
export function during(drawing: Drawing, states: readonly DrawingState[], now: number): Outcome<Drawing> {
  const present = lapse(drawing, now);
  if (states.includes(present.state)) return ok(present);
  return refused('DRAW-040', { state: present.state });
}

/** Opens the draw to commitments; the caller logs its drawHash in the same step. */
export function openCommitting(drawing: Drawing, now: number): Outcome<Drawing> {
  const present = lapse(drawing, now);
  if (present.state === 'void' && drawing.state !== 'void') return ok(present);
  if (present.state !== 'prepared') return refused('DRAW-040', { state: present.state });
  return ok({ ...present, state: 'committing' });
}

/** Takes a draw back while no nonce is open yet; the reason stays in the record. */
export function withdraw(drawing: Drawing, reason: string, now: number): Outcome<Drawing> {
  if (drawing.state !== 'prepared' && drawing.state !== 'committing')
    return refused('DRAW-054', { state: drawing.state });
  return ok(voided(drawing, now, { code: 'DRAW-065', params: { reason } }));
}

/** Ends a draw without result. */
export function voided(drawing: Drawing, now: number, because: Refusal): Drawing {
  return { ...drawing, state: 'void', closed: { at: timeText(now), because } };
}

/** The public record of a draw that is over, void or not. */
export function recordOf(drawing: Drawing): Outcome<DrawRecord> {
  const { state, file, drawHash, commitments, reveals, wrong, publicValue, publicValueOrigin, key, results, closed } =
    drawing;
  if (closed === undefined || (state !== 'drawn' && state !== 'void')) return refused('DRAW-040', { state });
  return ok({
    v: 'EPD-2/record',
    outcome: state,
    file,
    drawHash,
    commitments,
    reveals,
    wrong,
    publicValue,
    ...(publicValueOrigin && { publicValueOrigin }),
    ...(key !== undefined && { key }),
    results,
    closedAt: closed.at,
    ...(closed.because && { voidBecause: closed.because }),
  });
}

export function partyNamed({ file }: Drawing, name: string): Party | undefined {
  return file.parties.find((party) => party.name === name);
}

export function commitmentBy({ commitments }: Drawing, name: string): CommitmentEntry | undefined {
  return commitments.find(({ party }) => party === name);
}

export function hasRevealed({ reveals }: Drawing, name: string): boolean {
  return reveals.some(({ party }) => party === name);
}

/** Whether the party has already handed in something that did not match its commitment. */
export function wasWrong({ wrong }: Drawing, name: string): boolean {
  return wrong.some(({ party }) => party === name);
}

/** Parties still to commit, in the file's order. */
export function withoutCommitment(drawing: Drawing): readonly Party[] {
  return drawing.file.parties.filter(({ name }) => commitmentBy(drawing, name) === undefined);
}

/** Parties still to reveal, in the file's order. */
export function withoutReveal(drawing: Drawing): readonly Party[] {
  return drawing.file.parties.filter(({ name }) => !hasRevealed(drawing, name));
}

/** Whether a deadline is over; at the very instant it still is not. */
export function isPast(deadline: string, now: number): boolean {
  return now > (instantOf(deadline) ?? 0);
}

function nameList(parties: readonly Party[]): string {
  return parties.map(({ name }) => name).join(', ');
}
