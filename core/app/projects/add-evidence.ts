import { isPlainFileName, looksLike, type EvidenceGround } from '../../domain/project/evidence-file.ts';
import { mayReportProject } from '../../domain/project/reach.ts';
import { secrecyMark } from '../../domain/project/secrecy-mark.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import { readText } from '../../domain/text/read-text.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { EvidenceRecord } from '../records/projects.ts';

type Needs = Pick<Ports, 'transaction' | 'reading' | 'ids' | 'clock' | 'evidence'>;

export interface AddEvidence {
  readonly project: string;
  readonly name: string;
  readonly ground: EvidenceGround;
  readonly note: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Stores a file as evidence of a project. Nothing is stored before name, kind and marks have been checked.
 *
 * @returns the evidence, or PROJ-001, PROJ-005 (secrecy mark in name, note or plain text), PROJ-007, EVID-001 (name),
 *   EVID-002 (content is not of the declared kind)
 */
export const addEvidence =
  (ports: Needs) =>
  async (caller: Caller, command: AddEvidence): Promise<Outcome<EvidenceRecord>> => {
    const act = { caller, act: 'evidence.add', on: `project/${command.project}` };
    const early = whyNotFile(command) ?? (await whyNotHere(ports, caller, command.project));
    if (early) return ports.transaction(act, () => Promise.resolve(refused(early)));

    // The file is durable before the row that names it; a file without a row is swept, a row without a file cannot be.
    const { digest, size } = await ports.evidence.put(command.bytes);
    return ports.transaction(act, async (tx) => {
      const project = await tx.projects.forUpdate(command.project);
      if (!project || project.state === 'filed') return refused('PROJ-007');
      tx.audit.note({ digest, size });
      const { name, mediaType, ground, note } = command;
      const row = { project: project.id, digest, name, mediaType, size, ground, note };
      return ok(
        await tx.evidence.add({
          id: ports.ids.next('EV'),
          ...row,
          by: caller.actor.account,
          at: ports.clock.now(),
        }),
      );
    });
  };

function whyNotFile({ name, note, mediaType, bytes }: AddEvidence): Refusal | undefined {
  if (!isPlainFileName(name)) return { code: 'EVID-001', at: '/name', params: { name: JSON.stringify(name) } };
  const text = mediaType.startsWith('text/') ? (readText(bytes) ?? '') : '';
  const mark = secrecyMark(`${name} ${note} ${text}`);
  if (mark !== undefined) return { code: 'PROJ-005', params: { mark } };
  return looksLike(mediaType, bytes) ? undefined : { code: 'EVID-002', params: { type: mediaType } };
}

const whyNotHere = (ports: Needs, caller: Caller, id: string): Promise<Refusal | undefined> =>
  ports.reading(caller, async (tx) => {
    const project = await tx.projects.find(id);
    if (!project || !mayReportProject(caller.actor.role, caller.actor.unit, project)) return { code: 'PROJ-001' };
    return project.state === 'filed' ? { code: 'PROJ-007' } : undefined;
  });
