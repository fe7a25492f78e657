import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Context } from '../context.ts';

/** What a JSON file holds; the server checks its content. CLI-006 when it cannot be read. */
export function readJsonFile(file: string, { folder }: Context): Outcome<unknown> {
  try {
    return ok(JSON.parse(readFileSync(path.resolve(folder, file), 'utf8')));
  } catch {
    return refused('CLI-006', { file });
  }
}

/** Writes text or bytes; CLI-024 when the place cannot be written. */
export function writeFile(file: string, content: string | Uint8Array, { folder }: Context): Outcome<undefined> {
  try {
    writeFileSync(path.resolve(folder, file), content, { mode: 0o600 });
    return ok(undefined);
  } catch {
    return refused('CLI-024', { file });
  }
}

/** The same as JSON for people. */
export const writeJsonFile = (file: string, value: unknown, context: Context): Outcome<undefined> =>
  writeFile(file, `${JSON.stringify(value, null, 2)}\n`, context);
