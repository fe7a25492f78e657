import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';

/** Turns the session to another fiscal year, up to the year after the bureau's current one (ACCT-004 beyond it). */
export const chooseYear =
  (ports: Pick<Ports, 'transaction'>) =>
  (caller: Caller, session: string, year: number): Promise<Outcome<Caller>> =>
    ports.transaction({ caller, act: 'session.choose-year', on: `year/${year}` }, async (tx) => {
      const bureau = await tx.bureaus.get(caller.scope.bureau);
      const last = bureau.currentYear + 1;
      if (year > last) return refused({ code: 'ACCT-004', params: { last }, at: '/year' });
      const row = await tx.sessions.forUpdate(session);
      if (!row) return refused('ACCT-012');
      await tx.sessions.save({ ...row, workYear: year });
      return ok({ ...caller, scope: { ...caller.scope, year } });
    });
