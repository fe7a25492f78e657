import { maySeeProject } from '../../domain/project/reach.ts';
import { isSent } from '../../domain/result/states.ts';
import type { Caller } from '../ports/caller.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { ProjectRecord } from '../records/projects.ts';
import type { ResultRecord } from '../records/results.ts';
import type { EvaluationRecord, RoundRecord } from '../records/rounds.ts';

/** A result with what it belongs to, and every revision of it that the caller may see, newest first. */
export interface FoundResult {
  readonly result: ResultRecord;
  readonly revisions: readonly ResultRecord[];
  readonly evaluation: EvaluationRecord;
  readonly round: RoundRecord;
  readonly project: ProjectRecord;
}

type Reading = Pick<ReadShelves, 'results' | 'evaluations' | 'rounds' | 'projects'>;

/** An evaluation by id, or by the codes people use: `R2026-03.X017`. */
export async function findEvaluation(
  tx: Pick<ReadShelves, 'evaluations' | 'rounds'>,
  key: string,
): Promise<EvaluationRecord | undefined> {
  const known = await tx.evaluations.find(key);
  if (known) return known;
  const [round = '', code = ''] = key.split('.');
  const held = await tx.rounds.first({ code: round });
  return held && tx.evaluations.first({ round: held.id, code });
}

/**
 * The newest revision of a result that the caller may see; existence is not told otherwise. A unit and its department see
 * their own from the moment it was sent.
 *
 * @param revision  an older one instead
 */
export async function findResult(
  tx: Reading,
  caller: Caller,
  { evaluation: key, revision }: { readonly evaluation: string; readonly revision?: number | undefined },
): Promise<FoundResult | undefined> {
  const evaluation = await findEvaluation(tx, key);
  if (!evaluation) return undefined;
  const project = await tx.projects.get(evaluation.project);
  if (!maySeeProject(caller.actor.role, caller.actor.unit, project)) return undefined;
  const rows = await tx.results.list({ evaluation: evaluation.id });
  const revisions = rows
    .filter((row) => caller.actor.role !== 'department' || isSent(row.sentAt))
    .toSorted((a, b) => b.revision - a.revision);
  const result = revision === undefined ? revisions[0] : revisions.find((row) => row.revision === revision);
  return result && { result, revisions, evaluation, project, round: await tx.rounds.get(evaluation.round) };
}
