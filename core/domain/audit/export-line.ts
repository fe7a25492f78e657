import { isJson, type Json } from '../canonical/canonical-json.ts';
import { isHex } from '../hash/sha256.ts';
import type { AuditEvent } from './event.ts';

/** Head of an export: whose log, and how many events it had when the first page was made. */
export interface LogLine {
  readonly kind: 'log';
  readonly bureau: string;
  readonly size: number;
}

/** Public half of a signing key, raw Ed25519 as hex. */
export interface KeyLine {
  readonly kind: 'key';
  readonly key: string;
  readonly publicKey: string;
}

/** One event; `event` is null as long as it is veiled, `salt` unless it is or was. */
export interface EventLine {
  readonly kind: 'event';
  readonly sequence: number;
  readonly leaf: string;
  readonly salt: string | null;
  readonly event: AuditEvent | null;
}

/** A signed tree head of the log. */
export interface CheckpointLine {
  readonly kind: 'checkpoint';
  /** Where several logs share a file outside the database. */
  readonly bureau?: string;
  readonly size: number;
  readonly root: string;
  readonly at: number;
  readonly key: string;
  readonly signature: string;
}

export type ExportLine = LogLine | KeyLine | EventLine | CheckpointLine;

/**
 * A line of an export, or undefined when it is none: a member that nothing is hashed over would pass for part of the log.
 * What the members of an event say is judged by its leaf, not here.
 */
export function readExportLine(text: string): ExportLine | undefined {
  const line = objectIn(text);
  if (line === undefined) return undefined;
  return fits(line) ? (line as unknown as ExportLine) : undefined;
}

type Members = Readonly<Record<string, Json>>;

const events = ['seq', 'bureau', 'year', 'at', 'actor', 'role', 'act', 'object', 'outcome', 'code', 'detail'];

function fits(line: Members): boolean {
  if (line['kind'] === 'log') return has(line, ['kind', 'bureau', 'size']) && isHead(line);
  if (line['kind'] === 'key') return has(line, ['kind', 'key', 'publicKey']) && isKey(line);
  if (line['kind'] === 'event') return has(line, ['kind', 'sequence', 'leaf', 'salt', 'event']) && isEventLine(line);
  return line['kind'] === 'checkpoint' && isCheckpoint(line);
}

const isHead = ({ bureau, size }: Members): boolean => isText(bureau) && isCount(size);

const isKey = ({ key, publicKey }: Members): boolean => isText(key) && isHex(publicKey, 32);

const isEventLine = ({ sequence, leaf, salt, event }: Members): boolean =>
  isCount(sequence) &&
  isHex(leaf, 32) &&
  (salt === null || isHex(salt, 32)) &&
  (event === null || (isObject(event) && has(event, events)));

function isCheckpoint({ bureau, ...line }: Members): boolean {
  const { size, root, at, key, signature } = line;
  if (!has(line, ['kind', 'size', 'root', 'at', 'key', 'signature'])) return false;
  if (bureau !== undefined && !isText(bureau)) return false;
  return isCount(size) && isHex(root, 32) && isCount(at) && isText(key) && isHex(signature, 64);
}

/** Exactly these members. */
const has = (line: Members, names: readonly string[]): boolean =>
  Object.keys(line).length === names.length && names.every((name) => Object.hasOwn(line, name));

function objectIn(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) && isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: Json | undefined): boolean => typeof value === 'string';

const isCount = (value: Json | undefined): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
