import type { Text } from '../../catalogue/message.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { isSent } from '../../domain/result/states.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { ReplyRecord, ResultRecord } from '../records/results.ts';
import type { EvaluationRecord, RoundRecord } from '../records/rounds.ts';
import { findResult, type FoundResult } from './find-result.ts';

/** The result of another evaluation of the same project, beside this one (BJ11 三(六)). */
export interface OtherResult {
  readonly result: ResultRecord;
  readonly evaluation: EvaluationRecord;
  readonly round: RoundRecord;
}

/** Everything a result's page shows, before it is cut to what the reader may see. */
export interface ResultFacts extends FoundResult {
  readonly replies: readonly ReplyRecord[];
  readonly others: readonly OtherResult[];
  /** Names of the department in charge and the unit that spends. */
  readonly units: { readonly department: Text | undefined; readonly unit: Text | undefined };
  /** Display names of the bureau's people, by account. */
  readonly names: ReadonlyMap<string, string>;
  readonly now: number;
}

export interface ReadResult {
  readonly evaluation: string;
  /** The newest that the reader may see, when absent. */
  readonly revision?: number | undefined;
}

/** One result; RESULT-001 when there is none for this reader. */
export const readResult =
  (ports: Pick<Ports, 'reading' | 'clock'>) =>
  (caller: Caller, wanted: ReadResult): Promise<Outcome<ResultFacts>> =>
    ports.reading(caller, async (tx) => {
      const found = await findResult(tx, caller, wanted);
      if (!found) return refused('RESULT-001');
      const replies = await tx.replies.list({ result: found.result.id }, { limit: 1_000 });
      return ok({
        ...found,
        replies: replies.toSorted((a, b) => byPlace(found, a, b)),
        others: await othersOf(tx, caller, found),
        units: await unitsOf(tx, found),
        names: await namesIn(tx, found),
        now: ports.clock.now(),
      });
    });

/** The whole first, then the leaves in the order of the result. */
function byPlace({ result }: FoundResult, a: ReplyRecord, b: ReplyRecord): number {
  const place = ({ leaf }: ReplyRecord) => result.body.leaves.findIndex(({ code }) => code === leaf);
  return place(a) - place(b);
}

async function othersOf(
  tx: Pick<ReadShelves, 'results' | 'evaluations' | 'rounds'>,
  caller: Caller,
  { evaluation, project }: FoundResult,
): Promise<readonly OtherResult[]> {
  const rows = await tx.results.list({ project: project.id }, { limit: 1_000 });
  const shown = rows.filter(
    (row) =>
      row.evaluation !== evaluation.id &&
      row.state !== 'superseded' &&
      (caller.actor.role !== 'department' || isSent(row.sentAt)),
  );
  const others: OtherResult[] = [];
  for (const result of shown) {
    const [other, round] = [await tx.evaluations.get(result.evaluation), await tx.rounds.get(result.round)];
    others.push({ result, evaluation: other, round });
  }
  return others.toSorted((a, b) => a.result.createdAt - b.result.createdAt);
}

async function unitsOf(tx: Pick<ReadShelves, 'units'>, { project }: FoundResult): Promise<ResultFacts['units']> {
  const named = async (id: string): Promise<Text | undefined> => {
    const unit = await tx.units.find(id);
    return unit && { zh: unit.nameZh, en: unit.nameEn };
  };
  return { department: await named(project.department), unit: await named(project.unit) };
}

async function namesIn(
  tx: Pick<ReadShelves, 'accounts'>,
  { revisions }: FoundResult,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(revisions.flatMap(({ steps }) => steps.map(({ by }) => by)))];
  const accounts = await tx.accounts.list({ id: ids });
  return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
}
