import type { Clock, Ids } from '../app/ports/chance.ts';
import type { Outbox } from '../app/ports/outbox.ts';
import { standing, type Scope } from '../app/ports/scope.ts';
import type { Connection } from './connection.ts';
import { notices } from './entities/notices.ts';
import { RowShelf } from './row-shelf.ts';

/** The outbox of a transaction: a notice exists if and only if what it tells of does. */
export function outboxOf(
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
  connection: Connection,
  scope: Scope,
): Outbox {
  const shelf = new RowShelf({ kind: 'notices', table: notices, scope: { ...scope, year: standing }, connection });
  return {
    async send({ to, text, params = {}, link = null }) {
      await shelf.add({ id: ids.next('n'), account: to, text, params, link, sentAt: clock.now(), readAt: null });
    },
  };
}
