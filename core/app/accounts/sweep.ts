import type { Ports } from '../ports/ports.ts';
import { standing } from '../ports/scope.ts';
import type { Row, Shelf } from '../ports/shelf.ts';
import type { UpkeepShelves } from '../ports/upkeep.ts';
import { day, minute, type SecurityProfile } from './security-profile.ts';

const pageSize = 500;

/**
 * Takes away what has served: ended sessions, run-out throttles, idempotency keys after a day. Tokens stay until their owner
 * removes them, so that an expired one is explained. Pages by id, one transaction a page.
 */
export const sweep =
  (ports: Pick<Ports, 'upkeep' | 'clock'>, profile: SecurityProfile) =>
  async (bureau: string): Promise<void> => {
    const now = ports.clock.now();
    const idle = profile.session.idleMinutes * minute;
    const run = sweeper(ports, bureau);
    await run('sessions', (row) => now >= row.expiresAt || now - row.seenAt >= idle);
    await run('throttles', (row) => now - row.since >= profile.signIn.windowMinutes * minute);
    await run('idempotencies', (row) => now - row.createdAt >= day);
  };

type Swept = 'sessions' | 'throttles' | 'idempotencies';
type RowOf<K extends Swept> = UpkeepShelves[K] extends Shelf<infer R> ? R : never;

function sweeper(ports: Pick<Ports, 'upkeep'>, bureau: string) {
  return async <K extends Swept>(kind: K, isOver: (row: RowOf<K>) => boolean): Promise<void> => {
    let after: string | undefined;
    do {
      const start: string | undefined = after;
      after = await ports.upkeep({ bureau, year: standing }, async (tx) => {
        // One shelf of three of the same make: the kind decides the row.
        const shelf = tx[kind] as unknown as Shelf<RowOf<K> & Row>;
        const rows = await shelf.list({}, { limit: pageSize, ...(start !== undefined && { after: start }) });
        for (const row of rows.filter((one) => isOver(one))) await shelf.remove(row.id);
        return rows.length === pageSize ? rows.at(-1)?.id : undefined;
      });
    } while (after !== undefined);
  };
}
