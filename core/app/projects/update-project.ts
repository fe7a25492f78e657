import { mayReportProject } from '../../domain/project/reach.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ProjectRecord } from '../records/projects.ts';
import { mayNameUnit, whyNotDraft, type ProjectDraft } from './project-draft.ts';
import { whyNotSlots } from './why-not-slots.ts';

type Needs = Pick<Ports, 'transaction' | 'packs'>;

/** The project as it was read (`seen` is its version) and as it should be. */
export interface UpdateProject {
  readonly project: string;
  readonly seen: number;
  readonly draft: Omit<ProjectDraft, 'code'>;
}

/**
 * Changes a project until it is filed; the code stays.
 *
 * @returns the project, or PROJ-001, PROJ-003 … PROJ-008, HTTP-412 when somebody saved first
 */
export const updateProject =
  (ports: Needs) =>
  (caller: Caller, { project: id, seen, draft }: UpdateProject): Promise<Outcome<ProjectRecord>> =>
    ports.transaction({ caller, act: 'project.update', on: `project/${id}` }, async (tx) => {
      const project = await tx.projects.forUpdate(id);
      if (!project || !mayReportProject(caller.actor.role, caller.actor.unit, project)) return refused('PROJ-001');
      if (project.version !== seen) return refused('HTTP-412', { version: project.version });
      if (project.state === 'filed') return refused('PROJ-007');

      const home = await tx.units.find(caller.actor.unit ?? '');
      if (!mayNameUnit(home, draft.unit))
        return refused('PROJ-003', { unit: draft.unit, department: project.department });
      const changed = { ...project, ...draft };
      const unit = await tx.units.find(draft.unit);
      const refusal =
        whyNotDraft(changed, unit, project.department) ?? whyNotSlots(ports.packs, draft, caller.scope.year);
      return refusal ? refused(refusal) : ok(await tx.projects.save(changed));
    });
