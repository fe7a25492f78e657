import { canonicalBytes } from '../canonical/canonical-json.ts';
import { leafHash } from './merkle.ts';

export type AuditOutcome = 'done' | 'refused' | 'failed';

export interface AuditEvent {
  readonly seq: number;
  readonly bureau: string;
  readonly year: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly act: string;
  readonly object: string;
  readonly outcome: AuditOutcome;
  readonly code: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}
export const leafContent = (event: AuditEvent) => canonicalBytes(event);
export const leafOf = (event: AuditEvent) => leafHash(leafContent(event));
export const veiledLeafOf = (event: AuditEvent, salt: string) => leafHash(canonicalBytes({ ...event, salt }));
