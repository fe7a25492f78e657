import { isHex } from '../hash/sha256.ts';
import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import { timeText } from '../time/instant.ts';
import { commitMessage } from './commitment.ts';
import { isWaived } from './draw-file.ts';
import { commitmentBy, lapse, partyNamed, withoutCommitment, type Drawing, type Surroundings } from './drawing.ts';

/** What a party hands in to commit; the signature is over commitMessage of commitment.ts. */
export interface Commit {
  readonly party: string;
  readonly commitment: string;
  readonly envelope?: string;
  readonly signature: string;
}

/**
 * Logs a party's commitment; the last one opens the revealing.
 *
 * @returns the draw, void when `commitBy` has passed with commitments missing; refused for an unknown party, a second commitment,
 *   a malformed one or a signature that is not the party's
 */
export function commit(drawing: Drawing, command: Commit, { now, verify }: Surroundings): Outcome<Drawing> {
  const present = lapse(drawing, now);
  if (present !== drawing) return ok(present);
  const refusal = whyNotCommit(present, command, verify);
  if (refusal) return refused(refusal);

  const { party, commitment, envelope, signature } = command;
  const entry = { party, commitment, ...(envelope !== undefined && { envelope }), signature, at: timeText(now) };
  const next: Drawing = { ...present, commitments: [...present.commitments, entry] };
  return ok(withoutCommitment(next).length > 0 ? next : { ...next, state: 'revealing' });
}

function whyNotCommit(drawing: Drawing, command: Commit, verify: Surroundings['verify']): Refusal | undefined {
  const { party, commitment, envelope, signature } = command;
  if (drawing.state !== 'committing') return { code: 'DRAW-040', params: { state: drawing.state } };
  const row = partyNamed(drawing, party);
  if (row === undefined) return { code: 'DRAW-041', params: { party }, at: 'party' };
  if (commitmentBy(drawing, party)) return { code: 'DRAW-042', params: { party }, at: 'party' };
  if (!isHex(commitment, 32)) return { code: 'DRAW-005', at: 'commitment' };
  if (envelope !== undefined && !isHex(envelope, 32)) return { code: 'DRAW-005', at: 'envelope' };
  // Without a public value the last to reveal knows the panel first; the envelope keeps silence from being a veto.
  if (envelope === undefined && isWaived(drawing.file.publicSource)) return { code: 'DRAW-046', at: 'envelope' };
  const message = commitMessage({
    drawHash: drawing.drawHash,
    party,
    commitment,
    ...(envelope !== undefined && { envelope }),
  });
  return verify(row.publicKey, message, signature)
    ? undefined
    : { code: 'DRAW-044', params: { party }, at: 'signature' };
}
