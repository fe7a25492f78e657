import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ProjectRecord } from '../records/projects.ts';
import { whyNotSlots } from './why-not-slots.ts';
import { departmentOf, mayNameUnit, whyNotDraft, type ProjectDraft } from './project-draft.ts';

type Needs = Pick<Ports, 'transaction' | 'ids' | 'packs'>;

/**
 * Enters a project of the caller's own department or unit.
 *
 * @returns the project, or PROJ-002 (code taken), PROJ-003 (unit of another department), PROJ-004 (no such pack),
 *   PROJ-005 (secrecy mark), PROJ-006 (amounts), PROJ-008 (own indicators do not fit the pack)
 */
export const createProject =
  (ports: Needs) =>
  (caller: Caller, draft: ProjectDraft): Promise<Outcome<ProjectRecord>> =>
    ports.transaction({ caller, act: 'project.create', on: `project/${draft.code}` }, async (tx) => {
      const home = caller.actor.unit === undefined ? undefined : await tx.units.find(caller.actor.unit);
      const unit = await tx.units.find(draft.unit);
      const department = home && departmentOf(home);
      if (!mayNameUnit(home, draft.unit) || department === undefined)
        return refused('PROJ-003', { unit: draft.unit, department: department ?? '–' });

      const refusal = whyNotDraft(draft, unit, department) ?? whyNotSlots(ports.packs, draft, caller.scope.year);
      if (refusal) return refused(refusal);
      if (await tx.projects.first({ code: draft.code })) return refused('PROJ-002', { code: draft.code });
      const row = {
        ...draft,
        id: ports.ids.next('PR'),
        department,
        stages: {},
        state: 'draft' as const,
        filedAt: null,
      };
      return ok(await tx.projects.add(row));
    });
