import { maySeeProject } from '../../domain/project/reach.ts';
import type { ReadShelf } from '../ports/shelf.ts';
import type { Caller } from '../ports/caller.ts';
import type { ProjectRecord } from '../records/projects.ts';

/** The project if the caller may see it; its existence is not told otherwise. */
export async function findProject(
  tx: { readonly projects: ReadShelf<ProjectRecord> },
  caller: Caller,
  id: string,
): Promise<ProjectRecord | undefined> {
  const project = await tx.projects.find(id);
  return project && maySeeProject(caller.actor.role, caller.actor.unit, project) ? project : undefined;
}
