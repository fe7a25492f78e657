import { stateAt } from '../../domain/result/states.ts';
import { noWork, type HomeContributor, type HomeItem } from '../home/home-work.ts';
import { mayReportProject } from '../../domain/project/reach.ts';
import type { Caller } from '../ports/caller.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { ResultRecord } from '../records/results.ts';

/**
 * What results ask of somebody, and what they tell an expert: an officer writes, sends and settles; a unit replies in time; a supervisor confirms what is
 * settled, unless it went back.
 */
export const homeResults: HomeContributor = async (tx, caller, now) => {
  if (caller.actor.role === 'expert') return { ...noWork, done: await ownSheets(tx, caller) };
  const taskOf = taskFor(tx, caller, now);
  if (!taskOf) return noWork;
  const open = await tx.results.list({ state: ['computed', 'sent', 'answered'] });
  return { ...noWork, todo: await itemsFor(tx, open, taskOf) };
};

/** Final results of panels the expert sat in. */
async function ownSheets(
  tx: Tx & Pick<ReadShelves, 'tasks' | 'results'>,
  { actor }: Caller,
): Promise<readonly HomeItem[]> {
  if (actor.member === undefined) return [];
  const tasks = await tx.tasks.list({ member: actor.member, state: 'accepted' });
  if (tasks.length === 0) return [];
  const final = await tx.results.list({ evaluation: tasks.map(({ evaluation }) => evaluation), state: 'final' });
  const items: HomeItem[] = [];
  for (const { id, evaluation, round } of tasks) {
    const result = final.find((one) => one.evaluation === evaluation);
    if (result?.body.sheets.some(({ task }) => task === id) !== true) continue;
    const params = { round: (await tx.rounds.get(round)).code, project: result.body.project };
    items.push({ id: `own-${id}`, text: 'home.result.own', params, link: `#/tasks/${id}/result`, due: null });
  }
  return items;
}

type Task = { readonly text: string; readonly due: number | null } | undefined;
type TaskOf = (result: ResultRecord) => Promise<Task>;
type Tx = Pick<ReadShelves, 'replies' | 'projects' | 'evaluations' | 'rounds'>;

function taskFor(tx: Tx, caller: Caller, now: number): TaskOf | undefined {
  switch (caller.actor.role) {
    case 'officer':
      return (result) => officerTask(tx, result, now);
    case 'supervisor':
      return (result) => supervisorTask(tx, result, now);
    case 'department':
      return (result) => unitTask(tx, caller, { result, now });
    default:
      return undefined;
  }
}

async function itemsFor(tx: Tx, results: readonly ResultRecord[], taskOf: TaskOf): Promise<readonly HomeItem[]> {
  const items: HomeItem[] = [];
  for (const result of results) {
    const task = await taskOf(result);
    if (!task) continue;
    const [evaluation, round] = [await tx.evaluations.get(result.evaluation), await tx.rounds.get(result.round)];
    const params = { round: round.code, project: evaluation.code };
    items.push({ id: `result-${result.id}`, ...task, params, link: `#/results/${round.code}.${evaluation.code}` });
  }
  return items;
}

async function officerTask(tx: Tx, result: ResultRecord, now: number): Promise<Task> {
  if (result.state === 'computed') return { text: 'home.result.write', due: null };
  if (stateAt(result, now) !== 'answered') return undefined;
  if (await hasOpenReplies(tx, result)) return { text: 'home.result.dispose', due: null };
  return wasReturned(result) ? { text: 'home.result.returned', due: null } : undefined;
}

async function supervisorTask(tx: Tx, result: ResultRecord, now: number): Promise<Task> {
  if (stateAt(result, now) !== 'answered' || wasReturned(result) || (await hasOpenReplies(tx, result)))
    return undefined;
  return { text: 'home.result.confirm', due: null };
}

async function unitTask(
  tx: Tx,
  { actor }: Caller,
  { result, now }: { readonly result: ResultRecord; readonly now: number },
): Promise<Task> {
  if (stateAt(result, now) !== 'sent') return undefined;
  const project = await tx.projects.get(result.project);
  return mayReportProject(actor.role, actor.unit, project)
    ? { text: 'home.result.reply', due: result.replyBy }
    : undefined;
}

const hasOpenReplies = async (tx: Pick<ReadShelves, 'replies'>, { id }: ResultRecord): Promise<boolean> =>
  (await tx.replies.count({ result: id, disposition: null })) > 0;

/** The supervisor sent it back and nobody has touched it since. */
const wasReturned = ({ steps }: ResultRecord): boolean => steps.at(-1)?.act === 'return';
