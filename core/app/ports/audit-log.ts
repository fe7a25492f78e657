import type { RoleId } from '../../domain/policy/roles.ts';
import type { Outcome } from '../../domain/refusal.ts';

/** One event of a bureau's log. A veiled event shows its place and its leaf, nothing else, until its round is revealed. */
export interface AuditEvent {
  /** Place in the bureau's log, from 0 without gaps. */
  readonly sequence: number;
  /** SHA-256 of the RFC 9162 leaf, hex. */
  readonly leaf: string;
  readonly veiled: boolean;
  readonly at: number | null;
  readonly year: number | null;
  readonly account: string | null;
  readonly role: RoleId | null;
  readonly act: string | null;
  readonly on: string | null;
  readonly outcome: 'done' | 'refused' | 'failed' | null;
  /** Code of the refusal or fault. */
  readonly code: string | null;
  readonly detail: Readonly<Record<string, unknown>> | null;
}

/** A signed tree head: the log held `size` events with this root at this time. */
export interface AuditCheckpoint {
  readonly size: number;
  readonly root: string;
  readonly at: number;
  readonly key: string;
  readonly signature: string;
}

/** RFC 9162 inclusion proof of one event in the tree of `size` events, hashes from the leaf upwards. */
export interface InclusionProof {
  readonly sequence: number;
  readonly size: number;
  readonly leaf: string;
  readonly root: string;
  readonly path: readonly string[];
}

/** Equality filters; events come in descending sequence, below `before`. */
export interface AuditSearch {
  readonly account?: string;
  readonly act?: string;
  readonly on?: string;
  readonly outcome?: 'done' | 'refused' | 'failed';
  readonly from?: number;
  readonly until?: number;
  readonly before?: number;
  readonly limit: number;
}

/** Reading side of the audit log; writing happens only inside a transaction. Every call is bound to one bureau, over all years. */
export interface AuditLog {
  size(bureau: string): Promise<number>;
  search(bureau: string, wanted: AuditSearch): Promise<readonly AuditEvent[]>;
  /** Latest first. @param page `before` is a time in epoch milliseconds */
  checkpoints(
    bureau: string,
    page: { readonly before?: number; readonly limit: number },
  ): Promise<readonly AuditCheckpoint[]>;
  /** @returns undefined when the event or the size does not exist */
  inclusion(bureau: string, sequence: number, size: number): Promise<InclusionProof | undefined>;
  /** Recomputes the stored log. @returns how many events it has, or AUDIT-011…016 with the first bad one */
  verify(bureau: string): Promise<Outcome<{ readonly size: number }>>;
  /** The log as text for the offline verifier, one JSON line an event and a checkpoint, paged by sequence. */
  export(bureau: string, page: { readonly from: number; readonly limit: number }): Promise<readonly string[]>;
}
