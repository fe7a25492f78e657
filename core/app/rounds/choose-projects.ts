import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { plannedRound } from './planned-round.ts';

/** Sets the projects of a planned round; what is left out goes with its marks. */
export const chooseProjects =
  (ports: Pick<Ports, 'transaction' | 'ids'>) =>
  (caller: Caller, key: string, projects: readonly string[]): Promise<Outcome<RoundRecord>> =>
    ports.transaction({ caller, act: 'round.projects', on: `round/${key}` }, async (tx) => {
      const found = await plannedRound(tx, key);
      if (!found.ok) return found;
      const round = found.value;
      const chosen = await tx.projects.list({ id: projects });
      const unknown = projects.find((id) => !chosen.some((project) => project.id === id));
      if (unknown !== undefined) return refused('ROUND-023', { project: unknown });

      const present = await tx.evaluations.list({ round: round.id });
      for (const { id, project } of present) {
        if (!projects.includes(project)) await removeEvaluation(tx, id);
      }
      const added = chosen.filter(({ id }) => !present.some(({ project }) => project === id));
      await tx.evaluations.addAll(
        added.map(({ id, code }) => ({
          id: ports.ids.next('evaluation'),
          round: round.id,
          project: id,
          code,
          state: 'planned' as const,
          dossier: null,
          dossierHash: null,
        })),
      );
      tx.audit.note({ round: round.id, projects: chosen.map(({ code }) => code) });
      return ok(await tx.rounds.save(round));
    });

async function removeEvaluation(tx: Tx, evaluation: string): Promise<void> {
  for (const { id } of await tx.notApplicables.list({ evaluation })) await tx.notApplicables.remove(id);
  await tx.evaluations.remove(evaluation);
}
