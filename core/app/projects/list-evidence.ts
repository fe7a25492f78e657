import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { EvidenceRecord } from '../records/projects.ts';
import { findProject } from './find-project.ts';

/** The evidence of a project, or PROJ-001. */
export const listEvidence =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller, project: string): Promise<Outcome<readonly EvidenceRecord[]>> =>
    ports.reading(caller, async (tx) => {
      const found = await findProject(tx, caller, project);
      return found ? ok(await tx.evidence.list({ project })) : refused('PROJ-001');
    });
