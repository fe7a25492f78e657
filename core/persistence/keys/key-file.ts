import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../../app/fault.ts';
import type { KeyPurpose } from '../../app/ports/keyring.ts';

/** Thirty-two secret bytes for one purpose. The id carries a fingerprint, so that a mixed-up file is noticed. */
export interface Key {
  /** `0001-1f3a9c02`: number of the key within its purpose, and fingerprint. */
  readonly id: string;
  readonly purpose: KeyPurpose;
  readonly secret: Buffer;
}

export const purposes = [
  'audit-sign',
  'draft',
  'idempotency',
  'lookup',
  'personal',
  'veil',
] as const satisfies readonly KeyPurpose[];

const fileName = /^([a-z-]+)-(\d{4}-[0-9a-f]{8})\.key$/;

export function newKey(purpose: KeyPurpose, number: number, secret: Uint8Array): Key {
  const held = Buffer.from(secret);
  return { id: `${String(number).padStart(4, '0')}-${fingerprint(purpose, held)}`, purpose, secret: held };
}

/** Writes the key for its owner's eyes only, durably. */
export function writeKey(folder: string, { id, purpose, secret }: Key): void {
  const file = openSync(path.join(folder, `${purpose}-${id}.key`), 'wx', 0o600);
  try {
    writeSync(file, `${secret.toString('hex')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * @returns undefined for a file that is no key
 * @throws Fault KEYS-001 when the content is damaged or belongs to another name, KEYS-004 when others may read it
 */
export function readKey(folder: string, name: string): Key | undefined {
  const [, purpose, id] = fileName.exec(name) ?? [];
  const known = purposes.find((one) => one === purpose);
  if (known === undefined || id === undefined) return undefined;
  const file = path.join(folder, name);
  refuseOpenToOthers(file);
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (secret.length !== 32 || !id.endsWith(fingerprint(known, secret))) throw new Fault('KEYS-001', { file });
  return { id, purpose: known, secret };
}

/** @throws Fault KEYS-004 when someone besides the owner has any right to the file (Windows has no such bits) */
function refuseOpenToOthers(file: string): void {
  if (process.platform !== 'win32' && (lstatSync(file).mode & 0o077) !== 0) throw new Fault('KEYS-004', { file });
}

const fingerprint = (purpose: KeyPurpose, secret: Buffer): string =>
  createHash('sha256').update(`${purpose}\n`).update(secret).digest('hex').slice(0, 8);
