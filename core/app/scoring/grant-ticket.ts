import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { newSecret, secretId } from '../accounts/secret.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { TicketRecord } from '../records/scoring.ts';
import { ownSeat } from './own-seat.ts';

/** What the embedding page needs the ticket for; minutes are capped by the schema of the request. */
export interface TicketCommand {
  readonly tasks: readonly string[];
  readonly origins: readonly string[];
  readonly minutes: number;
}

/** A ticket just made; the secret is shown this once, only its hash is kept. */
export interface Ticket {
  readonly secret: string;
  readonly expiresAt: number;
}

/** A ticket for the embedded scorecard: this expert, these tasks, these origins, these minutes. Renewed by asking again. */
export const grantTicket =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'chance'>) =>
  (caller: Caller, { tasks, origins, minutes }: TicketCommand): Promise<Outcome<Ticket>> =>
    ports.transaction({ caller, act: 'ticket.grant', on: `account/${caller.actor.account}` }, async (tx) => {
      const foreign = origins.find((origin) => !isOrigin(origin));
      if (foreign !== undefined) return refused('SCORE-051', { origin: foreign });
      for (const task of tasks) {
        const seat = await ownSeat(tx, caller, task);
        if (!seat.ok) return seat;
        tx.audit.veil(seat.value.round.id);
      }
      await removeExpired(tx, caller.actor.account, ports.clock.now());
      const secret = newSecret(ports.chance, caller.scope.bureau);
      const createdAt = ports.clock.now();
      const ticket: Omit<TicketRecord, 'version'> = {
        id: secretId(secret),
        account: caller.actor.account,
        role: caller.actor.role,
        member: caller.actor.member ?? '',
        workYear: caller.scope.year,
        tasks,
        origins,
        createdAt,
        expiresAt: createdAt + minutes * 60_000,
      };
      await tx.tickets.add(ticket);
      tx.audit.note({ origins, minutes });
      return ok({ secret, expiresAt: ticket.expiresAt });
    });

async function removeExpired(tx: Tx, account: string, now: number): Promise<void> {
  for (const { id, expiresAt } of await tx.tickets.list({ account })) {
    if (expiresAt <= now) await tx.tickets.remove(id);
  }
}

/** Scheme, host and port in their one spelling, nothing behind. */
function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ['https:', 'http:'].includes(url.protocol) && url.origin === text;
}
