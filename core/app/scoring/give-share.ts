import { secretOf, type Holder } from '../../domain/round/custody.ts';
import { whyNotReveal } from '../../domain/round/why-not-reveal.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { findRound } from '../rounds/find-round.ts';
import { holderFor, shareContext } from '../rounds/take-custody.ts';

/** A share that its custodian has given back. */
export interface Given {
  readonly round: string;
  readonly holder: Holder;
  readonly share: string;
}

/** The slow derivation, outside the transaction, and only when it is time. */
export async function shareGiven(
  ports: Pick<Ports, 'reading' | 'clock' | 'sealing'>,
  caller: Caller,
  { key, passphrase }: { readonly key: string; readonly passphrase: string },
): Promise<Outcome<Given>> {
  const found = await ports.reading(caller, async (tx) => {
    const round = await findRound(tx, key);
    if (!round) return refused('ROUND-001');
    const holder = holderFor(round, caller);
    if (!holder) return refused('ROUND-040');
    const early = await whyNotYet(tx, ports, round);
    if (!early.ok) return early;
    const custody = await tx.custodies.first({ round: round.id, holder });
    const mine = custody?.account === caller.actor.account ? custody : undefined;
    return mine?.sealedShare ? ok({ ...mine, sealedShare: mine.sealedShare }) : refused('ROUND-074');
  });
  if (!found.ok) return found;
  const { round, holder, kdf, publicKey, sealedShare } = found.value;
  const secret = secretOf(holder, passphrase);
  const context = shareContext(round, holder);
  const share = await ports.sealing.share({ secret, kdf, publicKey, sealedShare, context });
  return share === undefined ? refused('ROUND-074') : ok({ round, holder, share });
}

/** Time alone decides; the answer tells nothing of any sheet. */
export async function whyNotYet(
  tx: Pick<ReadShelves, 'tasks'>,
  { clock }: Pick<Ports, 'clock'>,
  round: RoundRecord,
): Promise<Outcome<undefined>> {
  const seats = await tx.tasks.list({ round: round.id }, { limit: 100_000 });
  const refusal = whyNotReveal({ state: round.state, deadlines: round.deadlines, seats }, clock.now());
  return refusal ? refused(refusal) : ok(undefined);
}
