import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { EvidenceRecord } from '../records/projects.ts';
import { findProject } from './find-project.ts';

export interface OpenedEvidence {
  readonly evidence: EvidenceRecord;
  readonly bytes: Uint8Array;
}

/** The bytes of one piece of evidence, checked against their digest by the store; EVID-003 when it is not for the caller. */
export const openEvidence =
  (ports: Pick<Ports, 'reading' | 'evidence'>) =>
  async (caller: Caller, id: string): Promise<Outcome<OpenedEvidence>> => {
    const evidence = await ports.reading(caller, async (tx) => {
      const found = await tx.evidence.find(id);
      const project = found && (await findProject(tx, caller, found.project));
      return project ? found : undefined;
    });
    const bytes = evidence && (await ports.evidence.get(evidence.digest));
    return evidence && bytes ? ok({ evidence, bytes }) : refused('EVID-003');
  };
