import type { Row } from '../../app/ports/shelf.ts';
import { id, json, nullable, text, time, wholeNumber } from '../columns.ts';
import { ledger, table } from '../table.ts';

/**
 * One event of a bureau's log. `content` is the canonical text the leaf was made of together with `salt`; the fields
 * from `at` on repeat it for searching and are empty as long as the event is veiled.
 */
export interface AuditEventRow {
  readonly sequence: number;
  readonly leaf: string;
  /** Roots of the full subtrees that this leaf completes, smallest first: the inner nodes of the RFC 9162 tree. */
  readonly completes: readonly string[];
  readonly content: string | null;
  readonly salt: string | null;
  readonly at: number | null;
  readonly account: string | null;
  readonly act: string | null;
  readonly on: string | null;
  readonly outcome: string | null;
}

export const auditEvents = ledger<AuditEventRow>(
  'audit_events',
  {
    leaf: id(),
    completes: json(),
    content: nullable(text()),
    salt: nullable(text()),
    at: nullable(time()),
    account: nullable(id()),
    act: nullable(text()),
    on: nullable(text()),
    outcome: nullable(text()),
  },
  {
    indexes: [
      ['account', 'sequence'],
      ['act', 'sequence'],
      ['on', 'sequence'],
    ],
  },
);

/** The end of a bureau's log: how many events there are, and the roots of the full subtrees they form, largest first. */
export interface AuditHeadRow extends Row {
  readonly size: number;
  readonly frontier: readonly string[];
}

export const auditHeads = table<AuditHeadRow>('audit_heads', { size: wholeNumber(), frontier: json() });

/** A signed tree head; `id` orders by time. */
export interface CheckpointRow extends Row {
  readonly size: number;
  readonly root: string;
  readonly at: number;
  readonly key: string;
  readonly signature: string;
}

export const auditCheckpoints = table<CheckpointRow>('audit_checkpoints', {
  size: wholeNumber(),
  root: id(),
  at: time(),
  key: id(),
  signature: text(),
});

/**
 * The content of an event whose round is not revealed yet, encrypted. `id` is random and `round` a keyed hash, so that the
 * table tells neither order nor time nor whose event it is.
 */
export interface VeiledEventRow extends Row {
  readonly round: string;
  readonly sealed: string;
}

export const veiledEvents = table<VeiledEventRow>(
  'veiled_events',
  { round: id(), sealed: text() },
  { indexes: [['round']], scattered: true },
);
