import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ProjectRecord } from '../records/projects.ts';
import { findProject } from './find-project.ts';

/** One project, or PROJ-001. */
export const readProject =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller, id: string): Promise<Outcome<ProjectRecord>> =>
    ports.reading(caller, async (tx) => {
      const project = await findProject(tx, caller, id);
      return project ? ok(project) : refused('PROJ-001');
    });
