import { reminderTimes } from '../../domain/round/deadlines.ts';
import { dossierHashOf } from '../../domain/round/dossier.ts';
import { holdsSeat } from '../../domain/round/states.ts';
import { whyNotFreezeDossiers } from '../../domain/round/why-not-freeze-dossiers.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { EvaluationRecord, RoundRecord } from '../records/rounds.ts';
import type { TaskRecord } from '../records/scoring.ts';
import { closeJob, remindJob } from '../scoring/deadline-jobs.ts';
import { leaveSeat } from '../scoring/leave-seat.ts';
import { emptySheet } from '../scoring/sheets.ts';
import { packOf } from './compiled-pack.ts';
import { makeDossier } from './make-dossier.ts';
import { heldRound } from './planned-round.ts';

/** What was frozen, and how many standbys were called to seats that never answered. */
export interface FrozenDossiers {
  readonly dossiers: readonly { readonly project: string; readonly dossierHash: string }[];
  readonly called: number;
}

/**
 * Freezes what experts judge and opens scoring: facts, marks, slots and evidence of each project under one hash, an empty
 * sheet for every seat, reminders and deadlines planned (decisions.md §3).
 */
export const freezeDossiers =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'ids' | 'keyring' | 'packs'>) =>
  (caller: Caller, key: string): Promise<Outcome<FrozenDossiers>> =>
    ports.transaction({ caller, act: 'dossiers.freeze', on: `round/${key}` }, async (tx) => {
      const found = await heldRound(tx, key);
      if (!found.ok) return found;
      const evaluations = await tx.evaluations.list({ round: found.value.id });
      const tasks = await tx.tasks.list({ round: found.value.id }, { limit: 100_000 });
      const refusal = whyNot(ports, found.value, { evaluations, tasks });
      if (refusal) return refused(refusal);

      const round = await tx.rounds.save({ ...found.value, state: 'scoring' });
      const dossiers = await frozen(tx, round, evaluations);
      await openSheets(ports, tx, { round, tasks });
      const called = await settleSilent(ports, tx, tasks);
      tx.audit.note({ round: round.id, dossiers });
      return ok({ dossiers, called });
    });

interface Standing {
  readonly evaluations: readonly EvaluationRecord[];
  readonly tasks: readonly TaskRecord[];
}

function whyNot(
  ports: Pick<Ports, 'clock' | 'packs'>,
  round: RoundRecord,
  { evaluations, tasks }: Standing,
): Refusal | undefined {
  const codes = new Map(evaluations.map(({ id, code }) => [id, code]));
  const seats = tasks.map(({ evaluation, state }) => ({ project: codes.get(evaluation) ?? '', state }));
  const opening = { state: round.state, deadlines: round.deadlines, projects: [...codes.values()], seats };
  const refusal = whyNotFreezeDossiers(opening, ports.clock.now());
  if (refusal) return refusal;
  const pack = packOf(ports, round);
  return pack.ok ? undefined : pack.refusal;
}

async function frozen(tx: Tx, round: RoundRecord, evaluations: readonly EvaluationRecord[]) {
  const dossiers: { readonly project: string; readonly dossierHash: string }[] = [];
  for (const evaluation of evaluations) {
    const dossier = await makeDossier(tx, { round, roundHash: round.roundHash ?? '', evaluation });
    const dossierHash = dossierHashOf(dossier);
    await tx.evaluations.save({ ...evaluation, dossier, dossierHash, state: 'scoring' });
    dossiers.push({ project: evaluation.code, dossierHash });
  }
  return dossiers;
}

async function openSheets(
  ports: Pick<Ports, 'clock' | 'keyring'>,
  tx: Tx,
  { round, tasks }: { readonly round: RoundRecord; readonly tasks: readonly TaskRecord[] },
): Promise<void> {
  const seated = tasks.filter(({ state }) => holdsSeat(state));
  await tx.sheets.addAll(seated.map(({ id }) => emptySheet(ports, { task: id, round: round.id })));
  for (const { id, dueAt } of seated) await tx.jobs.plan(closeJob(id, dueAt));
  const times = reminderTimes(round.deadlines.closeAt, round.rules.reminders, ports.clock.now());
  for (const at of times) await tx.jobs.plan(remindJob(round.id, at));
}

/** Seats whose invitation ran out unanswered go to the next standby. */
async function settleSilent(
  ports: Pick<Ports, 'clock' | 'ids' | 'keyring'>,
  tx: Tx,
  tasks: readonly TaskRecord[],
): Promise<number> {
  const silent = tasks.filter(({ state, answerBy }) => state === 'invited' && answerBy <= ports.clock.now());
  let called = 0;
  for (const task of silent) {
    if (await leaveSeat(ports, tx, { task, leaving: { state: 'replaced', reason: null } })) called += 1;
  }
  return called;
}
