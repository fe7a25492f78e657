import type { Tx } from '../ports/transaction.ts';

/** Ends every session of an account at once, but for the one named. */
export async function endSessions(tx: Pick<Tx, 'sessions'>, account: string, keep?: string): Promise<void> {
  const sessions = await tx.sessions.list({ account });
  for (const { id } of sessions.filter((session) => session.id !== keep)) await tx.sessions.remove(id);
}
