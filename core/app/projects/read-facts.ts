import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { FactRecord } from '../records/projects.ts';
import { currentFacts, type FactSource } from './current-facts.ts';
import { findProject } from './find-project.ts';

/** The facts of a project as they stand now, or PROJ-001. */
export const readFacts =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller, source: FactSource): Promise<Outcome<readonly FactRecord[]>> =>
    ports.reading(caller, async (tx) => {
      const project = await findProject(tx, caller, source.project);
      return project ? ok(await currentFacts(tx, source)) : refused('PROJ-001');
    });
