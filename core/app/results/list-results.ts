import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Page } from '../ports/shelf.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { ProjectRecord } from '../records/projects.ts';
import type { ResultRecord } from '../records/results.ts';
import type { RoundRecord } from '../records/rounds.ts';

/** One line of a list of results. */
export interface ResultLine {
  readonly result: ResultRecord;
  readonly round: RoundRecord;
  readonly project: ProjectRecord;
  readonly now: number;
}

/** Results that stand (superseded revisions stay with their result), a page at a time; a department sees those sent to it. */
export const listResults =
  (ports: Pick<Ports, 'reading' | 'clock'>) =>
  (caller: Caller, page: Page): Promise<readonly ResultLine[]> =>
    ports.reading(caller, async (tx) => linesOf(tx, ports, await visible(tx, caller, page)));

/** Final results shown beyond their parties: public ones to everybody, internal ones to whoever is signed in. */
export const listReleased =
  (ports: Pick<Ports, 'reading' | 'clock'>) =>
  (caller: Caller, page: Page): Promise<readonly ResultLine[]> =>
    ports.reading(caller, async (tx) => {
      const disclosure: readonly ResultRecord['disclosure'][] =
        caller.actor.role === 'visitor' ? ['public'] : ['public', 'internal'];
      const final = await tx.results.list({ state: 'final', disclosure }, page);
      return linesOf(
        tx,
        ports,
        final.filter(({ releasedAt }) => releasedAt !== null),
      );
    });

async function visible(
  tx: Pick<ReadShelves, 'results' | 'projects' | 'units'>,
  { actor }: Caller,
  page: Page,
): Promise<readonly ResultRecord[]> {
  if (actor.role !== 'department') return tx.results.list({ state: ['computed', 'sent', 'answered', 'final'] }, page);
  if (actor.unit === undefined) return [];
  const { unit } = actor;
  const own = [
    ...(await tx.projects.list({ unit }, { limit: 10_000 })),
    ...(await tx.projects.list({ department: unit }, { limit: 10_000 })),
  ];
  return tx.results.list({ project: own.map(({ id }) => id), state: ['sent', 'answered', 'final'] }, page);
}

async function linesOf(
  tx: Pick<ReadShelves, 'projects' | 'rounds'>,
  { clock }: Pick<Ports, 'clock'>,
  results: readonly ResultRecord[],
): Promise<readonly ResultLine[]> {
  const projects = await tx.projects.list({ id: results.map(({ project }) => project) }, { limit: 10_000 });
  const rounds = await tx.rounds.list({ id: results.map(({ round }) => round) }, { limit: 10_000 });
  return results.flatMap((result) => {
    const project = projects.find(({ id }) => id === result.project);
    const round = rounds.find(({ id }) => id === result.round);
    return project && round ? [{ result, project, round, now: clock.now() }] : [];
  });
}
