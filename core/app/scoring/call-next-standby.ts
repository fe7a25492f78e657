import { whyPassOver } from '../../domain/round/why-pass-over.ts';
import { holdsSeat } from '../../domain/round/states.ts';
import { hour } from '../../domain/round/deadlines.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { RoundRecord } from '../records/rounds.ts';
import type { StandbyRecord, TaskRecord } from '../records/scoring.ts';
import { closeJob, settleJob } from './deadline-jobs.ts';
import { emptySheet } from './sheets.ts';

type Needs = Pick<Ports, 'clock' | 'ids' | 'keyring'>;

/**
 * Calls the next standby of the stratum to the seat a task has left: a new task with fresh time, an empty sheet where scoring
 * is open, and a notice. The order of the draw decides, nobody chooses.
 *
 * @param left  the task whose seat is free
 * @returns the new task, or undefined when no standby is left: the panel is then smaller by the panel table
 */
export async function callNextStandby(ports: Needs, tx: Tx, left: TaskRecord): Promise<TaskRecord | undefined> {
  const { draw, evaluation, stratum } = left;
  const round = await tx.rounds.get(left.round);
  const waiting = await tx.standbys.list({ draw, evaluation, stratum, used: false });
  const next = await firstToFit(tx, { left, round, waiting: waiting.toSorted((a, b) => a.position - b.position) });
  if (!next) return undefined;

  await tx.standbys.save({ ...next, used: true });
  const task = await tx.tasks.add(taskFor(ports, { left, next, round }));
  if (round.state === 'scoring') {
    await tx.sheets.add(emptySheet(ports, { task: task.id, round: round.id }));
    await tx.jobs.plan(closeJob(task.id, task.dueAt));
  }
  await tx.jobs.plan(settleJob(task.id, task.answerBy));
  await invite(tx, task, round);
  tx.audit.also('standby.call', `task/${task.id}`, { seat: task.seat, pseudonym: task.pseudonym, replaces: left.id });
  return task;
}

interface Waiting {
  readonly left: TaskRecord;
  readonly round: RoundRecord;
  /** In the order drawn. */
  readonly waiting: readonly StandbyRecord[];
}

/** Passes over whom the present panels bar, each with its reason in the log (EPD-2, "Vacancies"); nobody else is skipped. */
async function firstToFit(tx: Tx, { left, round, waiting }: Waiting): Promise<StandbyRecord | undefined> {
  if (waiting.length === 0) return undefined;
  const holding = (await tx.tasks.list({ draw: left.draw }, { limit: 65_536 })).filter(
    ({ id, state }) => id !== left.id && holdsSeat(state),
  );
  const panel = holding.filter(({ evaluation }) => evaluation === left.evaluation);
  const seated = await tx.members.list({ id: panel.map(({ member }) => member) });
  const employers = seated.map(({ employerCode }) => employerCode);
  for (const standby of waiting) {
    const load = holding.filter(({ member }) => member === standby.member).length;
    const why = whyPassOver(await tx.members.find(standby.member), { employers, load, rules: round.rules });
    if (why === undefined) return standby;
    tx.audit.also('standby.pass', `round/${round.id}`, { seat: left.seat, pseudonym: standby.pseudonym, why });
  }
  return undefined;
}

interface Call {
  readonly left: TaskRecord;
  readonly next: StandbyRecord;
  readonly round: RoundRecord;
}

function taskFor(ports: Needs, { left, next, round }: Call): Omit<TaskRecord, 'version'> {
  const now = ports.clock.now();
  const { answerHours, freshHours } = round.rules.standby;
  const dueAt = Math.max(round.deadlines.closeAt, now + freshHours * hour);
  return {
    id: ports.ids.next('task'),
    round: left.round,
    evaluation: left.evaluation,
    draw: left.draw,
    stratum: left.stratum,
    seat: left.seat,
    member: next.member,
    pseudonym: next.pseudonym,
    order: next.position,
    state: 'invited',
    invitedAt: now,
    answerBy: Math.min(dueAt, now + answerHours * hour),
    dueAt,
    answeredAt: null,
    reason: null,
    undertakenAt: null,
    replaces: left.id,
  };
}

async function invite(tx: Tx, task: TaskRecord, round: RoundRecord): Promise<void> {
  const account = await tx.accounts.first({ member: task.member });
  if (!account) return;
  await tx.outbox.send({
    to: account.id,
    text: 'notice.task.invited',
    params: { round: round.code },
    link: `#/tasks/${task.id}`,
  });
}
