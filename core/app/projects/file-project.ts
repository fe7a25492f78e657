import { mayReportProject } from '../../domain/project/reach.ts';
import { scoreSheet } from '../../domain/scoring/score-sheet.ts';
import { explainSheet } from '../../domain/scoring/explain.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ProjectRecord } from '../records/projects.ts';
import { currentFacts, factValuesOf, type FactSource } from './current-facts.ts';
import { planFor } from './pack-of-project.ts';
import { missingFacts } from './preview-project.ts';

type Needs = Pick<Ports, 'transaction' | 'clock' | 'packs'>;

/**
 * Files a project with the bureau: its slots are filled and every fact a computed leaf reads is there.
 *
 * @returns the filed project, or PROJ-001, PROJ-004, PROJ-007, PROJ-009 (facts missing, named), a SLOT refusal
 */
export const fileProject =
  (ports: Needs) =>
  (caller: Caller, source: FactSource): Promise<Outcome<ProjectRecord>> =>
    ports.transaction({ caller, act: 'project.file', on: `project/${source.project}` }, async (tx) => {
      const project = await tx.projects.forUpdate(source.project);
      if (!project || !mayReportProject(caller.actor.role, caller.actor.unit, project)) return refused('PROJ-001');
      if (project.state === 'filed') return refused('PROJ-007');
      const planned = planFor(ports.packs, project, caller.scope.year);
      if (!planned.ok) return planned;

      const facts = factValuesOf(await currentFacts(tx, source));
      const missing = missingFacts(explainSheet(scoreSheet(planned.value.plan, { facts })));
      if (missing.length > 0) return refused('PROJ-009', { count: missing.length, names: missing.join(', ') });
      return ok(await tx.projects.save({ ...project, state: 'filed', filedAt: ports.clock.now() }));
    });
