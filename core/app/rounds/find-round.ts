import type { ReadShelves } from '../ports/shelves.ts';
import type { RoundRecord } from '../records/rounds.ts';

/** A round by its id or by the code people use. */
export const findRound = async (tx: Pick<ReadShelves, 'rounds'>, key: string): Promise<RoundRecord | undefined> =>
  (await tx.rounds.find(key)) ?? tx.rounds.first({ code: key });
