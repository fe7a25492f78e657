import type { Deadlines, PublicSource } from '../../domain/draw/draw-file.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { RoleId } from '../../domain/policy/roles.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { DrawParty, DrawRow } from '../records/draws.ts';

export interface PlanDraw {
  readonly round: string;
  readonly parties: readonly { readonly account: string; readonly organisation: string; readonly outside: boolean }[];
  readonly deadlines: Deadlines;
  /** Null to go without a public value, which an outside party must waive. */
  readonly publicSource: PublicSource | null;
}

const partyRoles: readonly RoleId[] = ['officer', 'supervisor', 'audit-admin'];

/**
 * Opens the preparation of a draw and asks its parties to join.
 *
 * @returns the draw in state `gathering`, or ROUND-001, DRAW-107 (an account that cannot be a party), DRAW-109 (round not frozen)
 */
export const planDraw =
  (ports: Pick<Ports, 'transaction' | 'ids' | 'clock' | 'keyring'>) =>
  (caller: Caller, command: PlanDraw): Promise<Outcome<DrawRow>> =>
    ports.transaction({ caller, act: 'draw.plan', on: `round/${command.round}` }, async (tx) => {
      const round = await tx.rounds.forUpdate(command.round);
      if (!round) return refused('ROUND-001');
      if (round.state !== 'frozen' || round.roundHash === null) return refused('DRAW-109');
      const parties = await partiesOf(tx, command);
      if (!parties.ok) return parties;

      const sequence = (await tx.draws.count({ round: round.id })) + 1;
      const id = ports.ids.next('DR');
      const code = `${round.code}-D${sequence}`;
      const { deadlines, publicSource } = command;
      const plan = { parties: parties.value, deadlines, publicSource, waiver: null, secondApprover: null };
      for (const { account } of parties.value)
        await tx.outbox.send({ to: account, text: 'notice.draw.party', params: { draw: code }, link: `#/draws/${id}` });
      return ok(
        await tx.draws.add({
          id,
          round: round.id,
          code,
          sequence,
          plan,
          drawing: null,
          drawHash: null,
          state: 'gathering',
          openedAt: ports.clock.now(),
          secrets: ports.keyring.encrypt('personal', '{}', `draw/${id}`),
        }),
      );
    });

async function partiesOf(tx: Tx, { parties }: PlanDraw): Promise<Outcome<readonly DrawParty[]>> {
  const named: DrawParty[] = [];
  for (const { account: key, organisation, outside } of parties) {
    const account = (await tx.accounts.find(key)) ?? (await tx.accounts.first({ login: key }));
    const known = account && !named.some((one) => one.account === account.id);
    if (!known || account.state !== 'active' || !account.roles.some((role) => partyRoles.includes(role)))
      return refused('DRAW-107', { account: key });
    named.push({ account: account.id, name: account.displayName, organisation, outside, publicKey: null });
  }
  return ok(named);
}
