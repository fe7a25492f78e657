import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { findRound } from '../rounds/find-round.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { DeclarationRecord } from '../records/draws.ts';
import { openDeclaration, sealConflicts } from './open-declaration.ts';

export interface DeclareInterest {
  readonly round: string;
  /** Codes of projects with the interest stated; empty for none. */
  readonly conflicts: readonly { readonly project: string; readonly reason: string }[];
}

/**
 * An expert declares against the round's list of all units, before the draw; a later word replaces the earlier one until then.
 *
 * @returns the declaration, or ROUND-001, DRAW-101 (time is over or the draw is open), DRAW-102 (no member behind the account),
 *   DRAW-103 (project not in the round)
 */
export const declareInterest =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'keyring'>) =>
  (caller: Caller, { round: key, conflicts }: DeclareInterest): Promise<Outcome<DeclarationRecord>> =>
    ports.transaction({ caller, act: 'interest.declare', on: `round/${key}` }, async (tx) => {
      const { member } = caller.actor;
      if (member === undefined) return refused('DRAW-102');
      const round = await findRound(tx, key);
      if (!round) return refused('ROUND-001');
      const { id } = round;
      const now = ports.clock.now();
      if (now > round.deadlines.declareBy || round.state !== 'frozen') return refused('DRAW-101');
      // A word after the file is fixed would be kept and change nothing.
      const draws = await tx.draws.list({ round: id });
      if (draws.some(({ drawing, state }) => drawing !== null && state !== 'void')) return refused('DRAW-101');
      const codes = new Set((await tx.evaluations.list({ round: id })).map(({ code }) => code));
      const stranger = conflicts.find(({ project }) => !codes.has(project));
      if (stranger) return refused('DRAW-103', { project: stranger.project });

      const own = `${id}:${member}`;
      const known = await tx.declarations.find(own);
      const row = { id: own, round: id, member, conflicts: sealConflicts(ports.keyring, own, conflicts), at: now };
      const kept = known ? await tx.declarations.save({ ...known, ...row }) : await tx.declarations.add(row);
      return ok(openDeclaration(ports.keyring, kept));
    });
