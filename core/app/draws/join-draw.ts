import { isHex } from '../../domain/hash/sha256.ts';
import { waiverMessage } from '../../domain/draw/commitment.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { DrawParty, DrawPlan, DrawRow } from '../records/draws.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { findDraw } from './find-draw.ts';
import { poolDigest, poolOfRound } from './pool-of-round.ts';

type Needs = Pick<Ports, 'transaction' | 'signatures'>;

/** A party registers its Ed25519 key (32 bytes hex). @returns the draw, or DRAW-104, DRAW-105, DRAW-106, DRAW-111 */
export const joinDraw =
  (ports: Pick<Ports, 'transaction'>) =>
  (caller: Caller, draw: string, publicKey: string): Promise<Outcome<DrawRow>> =>
    ports.transaction({ caller, act: 'draw.join', on: `draw/${draw}` }, async (tx) => {
      const found = await gathering(tx, caller, draw);
      if (!found.ok) return found;
      if (!isHex(publicKey, 32)) return refused('DRAW-111');
      const { row, party } = found.value;
      const parties = row.plan.parties.map((one) => (one === party ? { ...one, publicKey } : one));
      tx.audit.note({ party: party.name, publicKey });
      return ok(await tx.draws.save(withPlan(row, { parties })));
    });

export interface WaiveValue {
  readonly draw: string;
  readonly reason: string;
  readonly signature: string;
}

/** An outside party signs that the draw goes without a public value; reason and signature become public. DRAW-110, DRAW-111, DRAW-119. */
export const waiveValue =
  (ports: Needs) =>
  (caller: Caller, { draw, reason, signature }: WaiveValue): Promise<Outcome<DrawRow>> =>
    ports.transaction({ caller, act: 'draw.waive', on: `draw/${draw}` }, async (tx) => {
      const found = await gathering(tx, caller, draw);
      if (!found.ok) return found;
      const { row, party } = found.value;
      if (!party.outside || row.plan.publicSource !== null) return refused('DRAW-110');
      const round = await tx.rounds.get(row.round);
      if (isOrganiser(row, round, caller)) return refused('DRAW-119');
      const subject = { draw: row.code, round: round.code, roundHash: round.roundHash ?? '' };
      const message = waiverMessage(subject, party.name, reason);
      if (!ports.signatures.verify(party.publicKey ?? '', message, signature)) return refused('DRAW-111');
      return ok(await tx.draws.save(withPlan(row, { waiver: { reason, by: party.name, signature } })));
    });

/**
 * A supervisor agrees to seats that chance does not decide, to a thin pool, or to a repetition; name and ground stand in the file.
 * The word holds for the pool as it stands. DRAW-104, DRAW-105, DRAW-119 (the one who organises the draw).
 */
export const approveDraw =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (caller: Caller, draw: string, ground: string): Promise<Outcome<DrawRow>> =>
    ports.transaction({ caller, act: 'draw.approve', on: `draw/${draw}` }, async (tx) => {
      const row = await held(tx, draw);
      if (!row) return refused('DRAW-104');
      if (row.state !== 'gathering') return refused('DRAW-105');
      const round = await tx.rounds.get(row.round);
      if (isOrganiser(row, round, caller)) return refused('DRAW-119');
      const account = await tx.accounts.get(caller.actor.account);
      const pool = poolDigest(await poolOfRound(tx, round, ports.clock.now()));
      const secondApprover = { account: account.id, name: account.displayName, ground, pool };
      return ok(await tx.draws.save(withPlan(row, { secondApprover })));
    });

/** Roles change hands; the account that organised a draw never is its second person. */
const isOrganiser = ({ plan }: DrawRow, { officer }: RoundRecord, { actor }: Caller): boolean =>
  actor.account === plan.plannedBy || actor.account === officer;

const withPlan = (row: DrawRow, change: Partial<DrawPlan>): DrawRow => ({ ...row, plan: { ...row.plan, ...change } });

const held = async (tx: Tx, key: string): Promise<DrawRow | undefined> => {
  const found = await findDraw(tx, key);
  return found && tx.draws.forUpdate(found.id);
};

async function gathering(
  tx: Tx,
  caller: Caller,
  key: string,
): Promise<Outcome<{ readonly row: DrawRow; readonly party: DrawParty }>> {
  const row = await held(tx, key);
  if (!row) return refused('DRAW-104');
  const party = row.plan.parties.find(({ account }) => account === caller.actor.account);
  if (!party) return refused('DRAW-106');
  return row.state === 'gathering' ? ok({ row, party }) : refused('DRAW-105');
}
