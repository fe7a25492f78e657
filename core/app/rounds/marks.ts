import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { EvaluationRecord, NotApplicableRecord, RoundRecord } from '../records/rounds.ts';
import { packOf } from './compiled-pack.ts';
import { plannedRound } from './planned-round.ts';

/** A proposed mark of not applicable (不适用). */
export interface Proposal {
  readonly evaluation: string;
  readonly leaf: string;
  readonly reason: string;
}

/** Proposes that a leaf does not apply to a project; it counts once another person has confirmed it. */
export const proposeMark =
  (ports: Pick<Ports, 'transaction' | 'ids' | 'clock' | 'packs'>) =>
  (caller: Caller, key: string, { evaluation: id, leaf, reason }: Proposal): Promise<Outcome<NotApplicableRecord>> =>
    ports.transaction({ caller, act: 'mark.propose', on: `round/${key}` }, async (tx) => {
      const found = await plannedRound(tx, key);
      if (!found.ok) return found;
      const evaluation = await tx.evaluations.find(id);
      if (evaluation?.round !== found.value.id) return refused('ROUND-002');
      const marks = await tx.notApplicables.list({ evaluation: id });
      if (marks.some((mark) => mark.leaf === leaf)) return refused('ROUND-032', { leaf });
      const codes = [...marks, { leaf, reason }];
      const refusal = await whyNotMarks(tx, ports, { round: found.value, evaluation, marks: codes });
      if (refusal) return refused(refusal);

      tx.audit.note({ evaluation: id, leaf });
      const by = { proposedBy: caller.actor.account, proposedAt: ports.clock.now() };
      const mark = { id: ports.ids.next('mark'), evaluation: id, leaf, reason, ...by };
      return ok(await tx.notApplicables.add({ ...mark, confirmedBy: null, confirmedAt: null }));
    });

/** Confirms a mark; nobody confirms a mark of their own (decisions.md §1: two people). */
export const confirmMark =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (caller: Caller, key: string, id: string): Promise<Outcome<NotApplicableRecord>> =>
    ports.transaction({ caller, act: 'mark.confirm', on: `mark/${id}` }, async (tx) => {
      const found = await plannedRound(tx, key);
      if (!found.ok) return found;
      const mark = await markIn(tx, found.value, id);
      if (!mark || mark.confirmedBy !== null) return refused('ROUND-034');
      if (mark.proposedBy === caller.actor.account) return refused('ROUND-033');
      tx.audit.note({ evaluation: mark.evaluation, leaf: mark.leaf });
      return ok(
        await tx.notApplicables.save({ ...mark, confirmedBy: caller.actor.account, confirmedAt: ports.clock.now() }),
      );
    });

/** Takes a mark away again, confirmed or not, before the freeze. */
export const withdrawMark =
  (ports: Pick<Ports, 'transaction'>) =>
  (caller: Caller, key: string, id: string): Promise<Outcome<undefined>> =>
    ports.transaction({ caller, act: 'mark.withdraw', on: `mark/${id}` }, async (tx) => {
      const found = await plannedRound(tx, key);
      if (!found.ok) return found;
      const mark = await markIn(tx, found.value, id);
      if (!mark) return refused('ROUND-034');
      await tx.notApplicables.remove(id);
      tx.audit.note({ evaluation: mark.evaluation, leaf: mark.leaf });
      return ok(undefined);
    });

async function markIn(tx: ReadShelves, round: RoundRecord, id: string): Promise<NotApplicableRecord | undefined> {
  const mark = await tx.notApplicables.find(id);
  const evaluation = mark && (await tx.evaluations.find(mark.evaluation));
  return evaluation?.round === round.id ? mark : undefined;
}

interface MarkedEvaluation {
  readonly round: RoundRecord;
  readonly evaluation: EvaluationRecord;
  readonly marks: readonly { readonly leaf: string; readonly reason: string }[];
}

/** What the pack says against the marks; other gaps of the card, such as an unfilled slot, are the freeze's business. */
async function whyNotMarks(
  tx: ReadShelves,
  ports: Pick<Ports, 'packs'>,
  { round, evaluation, marks }: MarkedEvaluation,
): Promise<Refusal | undefined> {
  const pack = packOf(ports, round);
  if (!pack.ok) return pack.refusal;
  const { slots } = await tx.projects.get(evaluation.project);
  const plan = pack.value.plan({ slots, notApplicable: marks.map(({ leaf, reason }) => ({ code: leaf, reason })) });
  return plan.ok || !plan.refusal.code.startsWith('NA-') ? undefined : plan.refusal;
}
