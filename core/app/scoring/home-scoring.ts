import type { HomeContributor, HomeItem } from '../home/home-work.ts';
import type { Ports } from '../ports/ports.ts';
import { taskFacts, type TaskFacts } from './list-tasks.ts';

/** An expert's own invitations and sheets; the state of the own sheet, never of another's. */
export const homeScoring =
  (ports: Pick<Ports, 'clock' | 'keyring'>): HomeContributor =>
  async (tx, { actor }) => {
    if (actor.member === undefined || !['expert', 'intermediary-lead'].includes(actor.role)) {
      return { todo: [], done: [], mine: [] };
    }
    const facts = await taskFacts(ports, tx, await tx.tasks.list({ member: actor.member }));
    return {
      todo: facts.flatMap((one) => waiting(one)),
      done: facts.filter(({ sheet }) => sheet === 'sealed').map((one) => item(one, 'home.task.sealed', null)),
      mine: [],
    };
  };

function waiting(facts: TaskFacts): readonly HomeItem[] {
  const { task, sheet } = facts;
  if (task.state === 'invited') return [item(facts, 'home.task.answer', task.answerBy)];
  return task.state === 'accepted' && sheet === 'draft' ? [item(facts, 'home.task.score', task.dueAt)] : [];
}

const item = ({ task, round, evaluation }: TaskFacts, text: string, due: number | null): HomeItem => ({
  id: `task-${task.id}`,
  text,
  params: { round: round.code, project: evaluation.code },
  link: `#/tasks/${task.id}`,
  due,
});
