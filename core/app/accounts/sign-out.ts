import { ok, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';

/** Ends the session at once, on the server. */
export const signOut =
  (ports: Pick<Ports, 'transaction'>) =>
  (caller: Caller, session: string): Promise<Outcome<undefined>> =>
    ports.transaction({ caller, act: 'session.close', on: 'session' }, async (tx) => {
      await tx.sessions.remove(session);
      return ok(undefined);
    });
