import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { BureauRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';

/** The bureau of the caller; HTTP-503 while the store holds none. */
export const readHouse =
  (ports: Pick<Ports, 'reading'>) =>
  async (caller: Caller): Promise<Outcome<BureauRecord>> => {
    const bureau = await ports.reading(caller, (tx) => tx.bureaus.find(caller.scope.bureau));
    return bureau ? ok(bureau) : refused('HTTP-503');
  };
