import type { Recognised } from '../accounts/recognise.ts';
import { bureauOf, secretId } from '../accounts/secret.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import { standing } from '../ports/scope.ts';

/** Whoever a ticket was granted to, as far as it and the account are still good. */
export const recogniseTicket =
  ({ reading, clock }: Pick<Ports, 'reading' | 'clock'>) =>
  async (secret: string): Promise<Recognised | undefined> => {
    const bureau = bureauOf(secret);
    if (bureau === undefined) return undefined;
    return reading(machineIn(bureau), async (tx) => {
      const ticket = await tx.tickets.find(secretId(secret));
      const account = ticket && (await tx.accounts.find(ticket.account));
      if (!account || clock.now() >= ticket.expiresAt) return undefined;
      const mayAct = account.state === 'active' && account.roles.includes(ticket.role);
      if (!mayAct || account.member !== ticket.member) return undefined;
      const { role, member, tasks, origins } = ticket;
      return {
        caller: { scope: { bureau, year: ticket.workYear }, actor: { account: account.id, role, member } },
        credential: { kind: 'ticket', id: ticket.id },
        mustChangePassword: false,
        ticket: { tasks, origins },
      };
    });
  };

/** Whether some ticket that is still good names the origin; who holds it is not told. */
export const isTicketOrigin =
  ({ reading, clock }: Pick<Ports, 'reading' | 'clock'>) =>
  (bureau: string, origin: string): Promise<boolean> =>
    reading(machineIn(bureau), async (tx) => {
      const tickets = await tx.tickets.list({}, { limit: 65_536 });
      return tickets.some(({ origins, expiresAt }) => origins.includes(origin) && clock.now() < expiresAt);
    });

const machineIn = (bureau: string): Caller => ({
  scope: { bureau, year: standing },
  actor: { account: 'machine', role: 'machine' },
});
