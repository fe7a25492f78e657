import type { AuditCheckpoint, AuditEvent, InclusionProof } from '../../app/ports/audit-log.ts';
import type { Checkpoint } from '../../generated/api/audit/checkpoint.ts';
import type { Event } from '../../generated/api/audit/event.ts';
import type { Proof } from '../../generated/api/audit/proof.ts';

export const eventView = (event: AuditEvent): Event => ({
  sequence: event.sequence,
  leaf: event.leaf,
  veiled: event.veiled,
  at: event.at,
  year: event.year,
  account: event.account,
  role: event.role,
  act: event.act,
  on: event.on,
  outcome: event.outcome,
  code: event.code,
  detail: event.detail,
});

export const checkpointView = ({ size, root, at, key, signature }: AuditCheckpoint): Checkpoint => ({
  size,
  root,
  at,
  key,
  signature,
});

export const proofView = ({ sequence, size, leaf, root, path }: InclusionProof): Proof => ({
  sequence,
  size,
  leaf,
  root,
  path: [...path],
});
