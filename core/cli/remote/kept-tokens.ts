import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Refusal } from '../../domain/refusal.ts';
import type { Context } from '../context.ts';

/** Tokens by the address of their server. */
export type KeptTokens = Readonly<Record<string, string>>;

/** The file of kept sign-ins: JIHENG_CONFIG, else in the user's own configuration folder. */
export function tokenFile({ environment }: Pick<Context, 'environment'>): string {
  const { JIHENG_CONFIG: chosen, APPDATA, XDG_CONFIG_HOME } = environment;
  const home = APPDATA ?? XDG_CONFIG_HOME ?? path.join(homedir(), '.config');
  return chosen || path.join(home, 'jiheng', 'tokens.json');
}

/** The tokens in the file, none when there is no file; CLI-024 for a file that holds something else. */
export function readTokens(file: string): KeptTokens | Refusal {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    return isAbsent(cause) ? {} : unusable(file);
  }
  try {
    const value: unknown = JSON.parse(text);
    return isTokens(value) ? value : unusable(file);
  } catch {
    return unusable(file);
  }
}

/** Writes the file for its owner's eyes only; CLI-024 when it cannot be written. */
export function writeTokens(file: string, tokens: KeptTokens): Refusal | undefined {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
    // An older file keeps the rights it had when it is written over.
    chmodSync(file, 0o600);
    return undefined;
  } catch {
    return unusable(file);
  }
}

export const isRefusal = (value: KeptTokens | Refusal): value is Refusal => 'params' in value && 'code' in value;

const unusable = (file: string): Refusal => ({ code: 'CLI-024', params: { file } });

const isAbsent = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';

const isTokens = (value: unknown): value is KeptTokens =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((token) => typeof token === 'string');
