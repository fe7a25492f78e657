import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Context } from '../context.ts';
import { tokenFile } from '../remote/kept-tokens.ts';
import type { PartyKey, SealedEnvelope } from './party-key.ts';

/** What a party keeps for one draw: its key, and from the commitment on the nonce and perhaps the envelope. */
export interface KeptKey extends PartyKey {
  readonly nonce?: string;
  readonly envelope?: SealedEnvelope;
}

/** Keys by server, draw and party. */
export type KeptKeys = Readonly<Record<string, KeptKey>>;

/** The file of keys, beside the file of sign-ins. */
export const keyFile = (context: Pick<Context, 'environment'>): string =>
  path.join(path.dirname(tokenFile(context)), 'draw-keys.json');

/** The keys in the file, none when there is no file; CLI-024 for a file that holds something else. */
export function readKeys(file: string): Outcome<KeptKeys> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isKeys(value) ? ok(value) : unusable(file);
  } catch (cause) {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return absent ? ok({}) : unusable(file);
  }
}

/** Writes the file for its owner's eyes only, whole or not at all: a lost nonce voids a draw. CLI-024. */
export function writeKeys(file: string, keys: KeptKeys): Outcome<undefined> {
  const draft = `${file}.new`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
    chmodSync(draft, 0o600);
    renameSync(draft, file);
    return ok(undefined);
  } catch {
    return unusable(file);
  }
}

const unusable = (file: string) => refused('CLI-024', { file });

const isKeys = (value: unknown): value is KeptKeys =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((key) => typeof key === 'object' && key !== null && 'privateKey' in key);
