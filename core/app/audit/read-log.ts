import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { AuditCheckpoint, AuditEvent, AuditSearch, InclusionProof } from '../ports/audit-log.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';

type Needs = Pick<Ports, 'auditLog'>;

/** Events as they were searched for, and how many the whole log holds. */
export interface FoundEvents {
  readonly size: number;
  readonly events: readonly AuditEvent[];
}

/** Events of the caller's bureau, newest first, over all years. */
export const searchEvents =
  ({ auditLog }: Needs) =>
  async ({ scope }: Caller, wanted: AuditSearch): Promise<Outcome<FoundEvents>> => {
    const size = await auditLog.size(scope.bureau);
    return ok({ size, events: await auditLog.search(scope.bureau, wanted) });
  };

/** Signed tree heads, newest first. */
export const readCheckpoints =
  ({ auditLog }: Needs) =>
  (
    { scope }: Caller,
    page: { readonly before?: number; readonly limit: number },
  ): Promise<readonly AuditCheckpoint[]> =>
    auditLog.checkpoints(scope.bureau, page);

/** That an event is in the log of a size, the whole log where none is given; AUDIT-020 when there is no such event or size. */
export const proveEvent =
  ({ auditLog }: Needs) =>
  async ({ scope }: Caller, sequence: number, size?: number): Promise<Outcome<InclusionProof>> => {
    const whole = size ?? (await auditLog.size(scope.bureau));
    const proof = await auditLog.inclusion(scope.bureau, sequence, whole);
    return proof ? ok(proof) : refused('AUDIT-020');
  };

/** Part of the log as JSON lines for the offline verifier. */
export const exportLog =
  ({ auditLog }: Needs) =>
  ({ scope }: Caller, page: { readonly from: number; readonly limit: number }): Promise<readonly string[]> =>
    auditLog.export(scope.bureau, page);
