import { holders, secretOf, type CustodyKdf, type Holder } from '../../domain/round/custody.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { Tx } from '../ports/transaction.ts';
import type { CustodyRecord, RoundRecord } from '../records/rounds.ts';
import { findRound } from './find-round.ts';
import { plannedRound } from './planned-round.ts';

type Needs = Pick<Ports, 'transaction' | 'reading' | 'sealing' | 'ids'>;

/** What a custodian has taken; `code` is the printed one and shown this once. */
export interface CustodyTaken {
  readonly round: string;
  readonly code: string | null;
}

interface Taking {
  readonly round: RoundRecord;
  readonly holder: Holder;
  readonly kdf: CustodyKdf;
  readonly publicKey: string;
  readonly code: string | null;
}

/**
 * Takes one share of the reveal key into custody. When all three stand, the round's key is made, split two of three, and its
 * private half forgotten.
 *
 * @param passphrase  of officer or supervisor; the paper in the safe gets a printed code instead
 */
export const takeCustody =
  (ports: Needs) =>
  async (caller: Caller, key: string, passphrase: string | undefined): Promise<Outcome<CustodyTaken>> => {
    const taking = await prepare(ports, caller, { key, passphrase });
    return ports.transaction({ caller, act: 'round.custody', on: `round/${key}` }, async (tx) => {
      if (!taking.ok) return taking;
      const { holder, code } = taking.value;
      const round = await plannedRound(tx, taking.value.round.id);
      if (!round.ok) return round;
      const refusal = await whyNotTake(tx, caller, { round: round.value, holder });
      if (refusal) return refused(refusal);

      await tx.custodies.add(rowOf(ports, caller, taking.value));
      tx.audit.note({ round: round.value.id, holder });
      await makeKey(ports, tx, round.value.id);
      return ok({ round: round.value.id, code });
    });
  };

/** The slow derivation, outside the transaction. */
async function prepare(
  { reading, sealing }: Needs,
  caller: Caller,
  { key, passphrase }: { readonly key: string; readonly passphrase: string | undefined },
): Promise<Outcome<Taking>> {
  const round = await reading(caller, (tx) => findRound(tx, key));
  if (!round) return refused('ROUND-001');
  const holder = holderFor(round, caller);
  if (!holder) return refused('ROUND-040');
  const code = holder === 'safe' ? sealing.printedCode() : null;
  const secret = secretOf(holder, code ?? passphrase ?? '');
  const length = round.rules.custody.passphraseLength;
  if ([...secret].length < length) return refused('ROUND-042', { length });
  const kdf = sealing.kdf(round.rules.custody.scryptLog2N);
  return ok({ round, holder, kdf, publicKey: await sealing.custodyKey(secret, kdf), code });
}

/** Which share is the caller's to keep in this round. */
export function holderFor(round: RoundRecord, { actor }: Caller): Holder | undefined {
  if (actor.role === 'officer' && actor.account === round.officer) return 'officer';
  if (actor.role === 'supervisor' && actor.account === round.supervisor) return 'supervisor';
  return actor.role === 'security-admin' ? 'safe' : undefined;
}

async function whyNotTake(
  tx: ReadShelves,
  { actor }: Caller,
  { round, holder }: { readonly round: RoundRecord; readonly holder: Holder },
): Promise<string | undefined> {
  if (await tx.custodies.first({ round: round.id, holder })) return 'ROUND-041';
  const isTwice = holder === 'safe' && [round.officer, round.supervisor].includes(actor.account);
  return isTwice ? 'ROUND-044' : undefined;
}

const rowOf = (ports: Needs, { actor }: Caller, { round, holder, kdf, publicKey }: Taking) => ({
  id: ports.ids.next('custody'),
  round: round.id,
  holder,
  account: actor.account,
  publicKey,
  kdf,
  sealedShare: null,
  releasedShare: null,
});

async function makeKey({ sealing }: Needs, tx: Tx, round: string): Promise<void> {
  const rows = await tx.custodies.list({ round });
  const of = (holder: Holder): CustodyRecord | undefined => rows.find((row) => row.holder === holder);
  const [officer, supervisor, safe] = holders.map(of);
  if (!officer || !supervisor || !safe) return;

  const publicKeys = { officer: officer.publicKey, supervisor: supervisor.publicKey, safe: safe.publicKey };
  const made = await sealing.roundKey(publicKeys, (holder) => shareContext(round, holder));
  for (const row of rows) await tx.custodies.save({ ...row, sealedShare: made.sealedShares[row.holder] });
  await tx.roundKeys.add({ id: round, round, publicKey: made.publicKey });
  tx.audit.also('round.key', `round/${round}`, { publicKey: made.publicKey });
}

/** Binds a sealed share to its round and holder. */
export const shareContext = (round: string, holder: Holder): string => `jiheng/share/${round}/${holder}`;
