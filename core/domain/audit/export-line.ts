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
  readonly size: number;
  readonly root: string;
  readonly at: number;
  readonly key: string;
  readonly signature: string;
}

export type ExportLine = LogLine | KeyLine | EventLine | CheckpointLine;

/** A line of an export, or undefined when it is none. The members of an event are judged by its leaf, not here. */
export function readExportLine(text: string): ExportLine | undefined {
  const line = objectIn(text);
  if (line === undefined) return undefined;
  return fits(line) ? (line as unknown as ExportLine) : undefined;
}

type Members = Readonly<Record<string, Json>>;

function fits(line: Members): boolean {
  if (line['kind'] === 'log') return isText(line['bureau']) && isCount(line['size']);
  if (line['kind'] === 'key') return isText(line['key']) && isHex(line['publicKey'], 32);
  if (line['kind'] === 'checkpoint') return isCheckpoint(line);
  return line['kind'] === 'event' && isEventLine(line);
}

const isEventLine = ({ sequence, leaf, salt, event }: Members): boolean =>
  isCount(sequence) && isHex(leaf, 32) && (salt === null || isHex(salt, 32)) && (event === null || isObject(event));

const isCheckpoint = ({ size, root, at, key, signature }: Members): boolean =>
  isCount(size) && isHex(root, 32) && isCount(at) && isText(key) && isHex(signature, 64);

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
