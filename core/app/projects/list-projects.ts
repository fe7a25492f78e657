import { maySeeProject } from '../../domain/project/reach.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Page } from '../ports/shelf.ts';
import type { ProjectRecord } from '../records/projects.ts';

/** The projects the caller may see, a page at a time in id order; a department's own are found by its place, not filtered after. */
export const listProjects =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller, page: Page): Promise<Outcome<readonly ProjectRecord[]>> =>
    ports.reading(caller, async (tx) => {
      const { role, unit } = caller.actor;
      if (role !== 'department') return ok(await tx.projects.list({}, page));
      if (unit === undefined) return ok([]);
      const home = await tx.units.find(unit);
      const where = home?.kind === 'department' ? { department: unit } : { unit };
      const rows = await tx.projects.list(where, page);
      return ok(rows.filter((project) => maySeeProject(role, unit, project)));
    });
