import type { Holder } from '../../../core/domain/round/custody.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { session } from '../../controllers/session.ts';

type Keeper = Round['custody']['holders'][number];

/** Which share of the reveal key the reader keeps, or would keep, in the present role. */
export function ownHolder(round: Round): Holder | undefined {
  const reader = session.current();
  if (reader === undefined) return undefined;
  if (reader.role === 'officer' && reader.account === round.officer.account) return 'officer';
  if (reader.role === 'supervisor' && reader.account === round.supervisor.account) return 'supervisor';
  return reader.role === 'security-admin' ? 'safe' : undefined;
}

/** The reader's own line of the custody; once a share is taken it is only the taker's. */
export function ownShare(round: Round): Keeper | undefined {
  const holder = ownHolder(round);
  const share = round.custody.holders.find((one) => one.holder === holder);
  const isOther = share !== undefined && share.account !== null && share.account !== session.current()?.account;
  return isOther ? undefined : share;
}
