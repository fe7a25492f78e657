import type { Chance } from '../../app/ports/chance.ts';
import type { Keyring } from '../../app/ports/keyring.ts';
import type { AuditEvent } from '../../domain/audit/event.ts';
import { canonicalText } from '../../domain/canonical/canonical-json.ts';
import type { Connection } from '../connection.ts';
import type { AuditEventRow } from '../entities/audit.ts';

/** Whose log it is, and what it is read with; the log goes over all years. */
export interface LogReader {
  readonly connection: Connection;
  readonly bureau: string;
  readonly keyring: Keyring;
}

/** What it is written with. */
export interface LogWriter extends LogReader {
  readonly chance: Chance;
}

/** The columns of an event that stands in the open; `salt` where it once was veiled. */
export function openColumns(event: AuditEvent, salt: string | null) {
  const { actor, act, object, outcome } = event;
  return { content: canonicalText(event), salt, at: Date.parse(event.at), account: actor, act, on: object, outcome };
}

/** The columns of a veiled event: nothing. */
export const veiledColumns: Omit<AuditEventRow, 'sequence' | 'leaf' | 'completes'> = {
  content: null,
  salt: null,
  at: null,
  account: null,
  act: null,
  on: null,
  outcome: null,
};
