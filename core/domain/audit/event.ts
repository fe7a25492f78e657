import { canonicalBytes } from '../canonical/canonical-json.ts';
import { hexEncode, isHex } from '../hash/sha256.ts';
import { leafHash } from './merkle.ts';

/** How an act ended: `refused` by a rule, `failed` by a fault; neither left an effect. */
export type AuditOutcome = 'done' | 'refused' | 'failed';

/** One event of a bureau's log. Order is by `seq`, never by time. */
export interface AuditEvent {
  /** From 1, without gaps. */
  readonly seq: number;
  readonly bureau: string;
  /** Fiscal year of the act; 0 for standing things. */
  readonly year: number;
  /** RFC 3339, UTC, with milliseconds. */
  readonly at: string;
  /** Account. */
  readonly actor: string;
  readonly role: string;
  readonly act: string;
  readonly object: string;
  readonly outcome: AuditOutcome;
  /** Of the refusal or fault; null when done. */
  readonly code: string | null;
  /** JSON without personal data and without a score in clear. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * The leaf hash of an event, hex: over the canonical JSON of its members.
 *
 * @param salt  of an event that is or was veiled: 32 bytes, hex, among the members, so that nobody can guess an event and
 *   find its bare leaf in the log; null for one that always stood in the open
 * @throws NotCanonicalError for a detail that JSON cannot carry, RangeError for any other salt
 * @source RFC 9162 §2.1.1, RFC 8785; decisions.md §3: events of open rounds stand as bare leaves
 */
export function leafOf(event: AuditEvent, salt: string | null): string {
  if (salt !== null && !isHex(salt, 32)) throw new RangeError('a veil has a salt of 32 bytes');
  const members = membersOf(event);
  return hexEncode(leafHash(canonicalBytes(salt === null ? members : { ...members, salt })));
}

/** The event and nothing that may stand beside it in the same object. */
function membersOf(event: AuditEvent): AuditEvent {
  const { seq, bureau, year, at, actor, role, act, object, outcome, code, detail } = event;
  return { seq, bureau, year, at, actor, role, act, object, outcome, code, detail };
}
