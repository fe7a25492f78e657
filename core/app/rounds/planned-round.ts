import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Tx } from '../ports/transaction.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { findRound } from './find-round.ts';

/** A round that may still change, held until the transaction ends; ROUND-001 or ROUND-004 otherwise. */
export async function plannedRound(tx: Pick<Tx, 'rounds'>, key: string): Promise<Outcome<RoundRecord>> {
  const found = await heldRound(tx, key);
  if (!found.ok) return found;
  return found.value.state === 'planned' ? found : refused('ROUND-004');
}

/** A round in any state, held until the transaction ends. */
export async function heldRound(tx: Pick<Tx, 'rounds'>, key: string): Promise<Outcome<RoundRecord>> {
  const found = await findRound(tx, key);
  const round = found && (await tx.rounds.forUpdate(found.id));
  return round ? ok(round) : refused('ROUND-001');
}
