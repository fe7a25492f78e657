import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { AuditCheckpoint, AuditEvent, AuditSearch, InclusionProof } from '../ports/audit-log.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';

type Needs = Pick<Ports, 'auditLog' | 'transaction'>;

/** Events as they were searched for, and how many the whole log held before this look into it. */
export interface FoundEvents {
  readonly size: number;
  readonly events: readonly AuditEvent[];
}

/** Events of the caller's bureau, newest first, over all years. */
export const searchEvents =
  (ports: Needs) =>
  async (caller: Caller, wanted: AuditSearch): Promise<Outcome<FoundEvents>> => {
    const { bureau } = caller.scope;
    const size = await ports.auditLog.size(bureau);
    const events = await ports.auditLog.search(bureau, wanted);
    return seen(ports, { caller, act: 'audit.read', on: 'log', detail: { ...wanted } }, ok({ size, events }));
  };

/** Signed tree heads, newest first. */
export const readCheckpoints =
  (ports: Needs) =>
  async (
    caller: Caller,
    page: { readonly before?: number; readonly limit: number },
  ): Promise<Outcome<readonly AuditCheckpoint[]>> => {
    const heads = await ports.auditLog.checkpoints(caller.scope.bureau, page);
    return seen(ports, { caller, act: 'audit.read', on: 'log/checkpoints', detail: { ...page } }, ok(heads));
  };

/** That an event is in the log of a size, the whole log where none is given; AUDIT-020 when there is no such event or size. */
export const proveEvent =
  (ports: Needs) =>
  async (caller: Caller, sequence: number, size?: number): Promise<Outcome<InclusionProof>> => {
    const { bureau } = caller.scope;
    const whole = size ?? (await ports.auditLog.size(bureau));
    const proof = await ports.auditLog.inclusion(bureau, sequence, whole);
    const look = { caller, act: 'audit.read', on: 'log/proof', detail: { sequence, size: whole } };
    return seen(ports, look, proof ? ok(proof) : refused('AUDIT-020'));
  };

/** Part of the log as JSON lines for the offline verifier. */
export const exportLog =
  (ports: Needs) =>
  async (
    caller: Caller,
    page: { readonly from: number; readonly limit: number },
  ): Promise<Outcome<readonly string[]>> => {
    const lines = await ports.auditLog.export(caller.scope.bureau, page);
    return seen(ports, { caller, act: 'audit.export', on: 'log', detail: { ...page } }, ok(lines));
  };

interface Look {
  readonly caller: Caller;
  readonly act: string;
  readonly on: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Nobody looks into the log unseen: what was found is answered once the look itself is in the log. */
const seen = <T>({ transaction }: Needs, { detail, ...act }: Look, found: Outcome<T>): Promise<Outcome<T>> =>
  transaction(act, (tx) => {
    tx.audit.note(detail);
    return Promise.resolve(found);
  });
