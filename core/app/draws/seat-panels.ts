import { substitutesOf } from '../../domain/draw/substitutes.ts';
import type { Drawing } from '../../domain/draw/drawing.ts';
import { hour } from '../../domain/round/deadlines.ts';
import { Fault } from '../fault.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { DrawRow, DrawSecrets } from '../records/draws.ts';
import type { EvaluationRecord, RoundRecord } from '../records/rounds.ts';
import type { TaskRecord } from '../records/scoring.ts';
import { settleJob } from '../scoring/deadline-jobs.ts';
import { leaveSeat } from '../scoring/leave-seat.ts';

type Needs = Pick<Ports, 'clock' | 'ids' | 'keyring'>;

interface Person {
  readonly member: string;
  readonly pseudonym: string;
  readonly stratum: string;
}

interface Panels {
  readonly row: DrawRow;
  readonly drawing: Drawing;
  readonly round: RoundRecord;
  readonly people: ReadonlyMap<number, Person>;
  /** Members who may still serve: the pool was fixed before the commitments, and standing may have changed since. */
  readonly active: ReadonlySet<string>;
}

/** Turns a drawn result into seats and ordered standbys, invites those seated, and moves the round on. */
export async function seatPanels(
  ports: Needs,
  tx: Tx,
  { row, drawing }: { readonly row: DrawRow; readonly drawing: Drawing },
): Promise<void> {
  const round = await tx.rounds.forUpdate(row.round);
  if (!round) throw new Fault('STORE-020', { kind: 'rounds', id: row.round });
  const panels = { row, drawing, round, people: peopleOf(ports, row, drawing), active: await activeMembers(tx) };
  const substitutes = substitutesOf(drawing.file, drawing.results);
  const evaluations = await tx.evaluations.list({ round: round.id });

  for (const [index, project] of drawing.file.projects.entries()) {
    const evaluation = evaluations.find(({ code }) => code === project.code);
    if (!evaluation) throw new Fault('STORE-020', { kind: 'evaluations', id: project.code });
    const tasks = await seatPanel(ports, tx, { panels, evaluation, seated: drawing.results[index]?.seated ?? [] });
    await lineUp(ports, tx, { panels, evaluation, seated: (substitutes[index] ?? []).map(({ n }) => n) });
    for (const task of tasks)
      await (panels.active.has(task.member) ? invite(tx, task, round) : vacate(ports, tx, task));
  }
  await tx.rounds.save({ ...round, state: 'drawn' });
}

const activeMembers = async (tx: Tx): Promise<ReadonlySet<string>> =>
  new Set((await tx.members.list({ pool: 'expert', status: 'active' }, { limit: 65_536 })).map(({ id }) => id));

function peopleOf(ports: Needs, row: DrawRow, { file }: Drawing): Panels['people'] {
  const plain = new TextDecoder().decode(ports.keyring.decrypt('personal', row.secrets, `draw/${row.id}`));
  const secrets = JSON.parse(plain) as DrawSecrets;
  return new Map(
    file.pool.map(
      ({ n, id, stratum }) => [n, { member: secrets[String(n)]?.member ?? '', pseudonym: id, stratum }] as const,
    ),
  );
}

interface Panel {
  readonly panels: Panels;
  readonly evaluation: EvaluationRecord;
  readonly seated: readonly number[];
}

async function seatPanel(ports: Needs, tx: Tx, { panels, evaluation, seated }: Panel): Promise<readonly TaskRecord[]> {
  const { round, row, people } = panels;
  const tasks: TaskRecord[] = [];
  for (const [index, n] of seated.entries()) {
    const person = people.get(n);
    if (!person) throw new Fault('STORE-020', { kind: 'members', id: String(n) });
    const task = await tx.tasks.add({
      id: ports.ids.next('task'),
      round: round.id,
      evaluation: evaluation.id,
      draw: row.id,
      ...person,
      seat: index + 1,
      order: index + 1,
      state: 'invited',
      invitedAt: ports.clock.now(),
      answerBy: answerBy(round, ports.clock.now()),
      dueAt: round.deadlines.closeAt,
      answeredAt: null,
      reason: null,
      undertakenAt: null,
      replaces: null,
    });
    await tx.jobs.plan(settleJob(task.id, task.answerBy));
    tasks.push(task);
  }
  return tasks;
}

/** A value that came late must not leave the drawn without time to answer. */
function answerBy({ deadlines: { acceptBy, closeAt }, rules: { standby } }: RoundRecord, now: number): number {
  return now < acceptBy ? acceptBy : Math.min(closeAt, now + standby.answerHours * hour);
}

async function invite(tx: Tx, task: TaskRecord, round: RoundRecord): Promise<void> {
  const account = await tx.accounts.first({ member: task.member });
  if (!account) return;
  const link = `#/tasks/${task.id}`;
  await tx.outbox.send({ to: account.id, text: 'notice.task.invited', params: { round: round.code }, link });
}

/** Ineligibility found after the commitments makes a vacancy, logged and filled in the order drawn; never a silent skip (EPD-2). */
async function vacate(ports: Needs, tx: Tx, task: TaskRecord): Promise<void> {
  tx.audit.also('seat.vacant', `task/${task.id}`, { seat: task.seat, pseudonym: task.pseudonym, why: 'not-active' });
  await leaveSeat(ports, tx, { task, leaving: { state: 'replaced', reason: null } });
}

async function lineUp(ports: Needs, tx: Tx, { panels, evaluation, seated }: Panel): Promise<void> {
  const { round, row, people, active } = panels;
  const places = new Map<string, number>();
  for (const n of seated) {
    const person = people.get(n);
    if (!person || !active.has(person.member)) continue;
    const position = (places.get(person.stratum) ?? 0) + 1;
    if (position > round.rules.standby.perStratum) continue;
    places.set(person.stratum, position);
    const place = { round: round.id, draw: row.id, evaluation: evaluation.id, position, used: false };
    await tx.standbys.add({ id: ports.ids.next('SB'), ...person, ...place });
  }
}
