import { instantOf, timeText } from '../../domain/time/instant.ts';
import type { Deadlines, PublicSource } from '../../domain/draw/draw-file.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import { heldRound } from '../rounds/planned-round.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { DrawRow } from '../records/draws.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { fitParties, type AskedParty } from './fit-parties.ts';

export interface PlanDraw {
  readonly round: string;
  readonly parties: readonly AskedParty[];
  readonly deadlines: Deadlines;
  /** Null to go without a public value, which an outside party must waive. */
  readonly publicSource: PublicSource | null;
}

/**
 * Opens the preparation of a draw and asks its parties to join.
 *
 * @returns the draw in state `gathering`, or ROUND-001, DRAW-109 (round not frozen), DRAW-116 (seats known too late), and the
 *   refusals of {@link fitParties}
 */
export const planDraw =
  (ports: Pick<Ports, 'transaction' | 'ids' | 'clock' | 'keyring'>) =>
  (caller: Caller, command: PlanDraw): Promise<Outcome<DrawRow>> =>
    ports.transaction({ caller, act: 'draw.plan', on: `round/${command.round}` }, async (tx) => {
      const held = await heldRound(tx, command.round);
      if (!held.ok) return held;
      const round = held.value;
      if (round.state !== 'frozen' || round.roundHash === null) return refused('DRAW-109');
      const late = whyTooLate(round, command);
      if (late) return refused(late);
      const parties = await fitParties(tx, round, command.parties);
      if (!parties.ok) return parties;

      const sequence = (await tx.draws.count({ round: round.id })) + 1;
      const id = ports.ids.next('DR');
      const code = `${round.code}-D${sequence}`;
      for (const { account } of parties.value)
        await tx.outbox.send({ to: account, text: 'notice.draw.party', params: { draw: code }, link: `#/draws/${id}` });
      const { deadlines, publicSource } = command;
      const asked = { parties: parties.value, deadlines, publicSource, plannedBy: caller.actor.account };
      return ok(
        await tx.draws.add({
          id,
          round: round.id,
          code,
          sequence,
          plan: { ...asked, waiver: null, secondApprover: null },
          drawing: null,
          drawHash: null,
          state: 'gathering',
          openedAt: ports.clock.now(),
          secrets: ports.keyring.encrypt('personal', '{}', `draw/${id}`),
        }),
      );
    });

/** Whoever is drawn must still have time to answer: the last possible moment of the seats lies before that deadline. */
function whyTooLate(
  { deadlines: { acceptBy } }: RoundRecord,
  { deadlines: { openBy }, publicSource }: PlanDraw,
): Refusal | undefined {
  const last = publicSource?.fallback?.at ?? publicSource?.at ?? openBy;
  if ((instantOf(last) ?? 0) < acceptBy) return undefined;
  return { code: 'DRAW-116', params: { last, acceptBy: timeText(acceptBy) }, at: '/deadlines' };
}
