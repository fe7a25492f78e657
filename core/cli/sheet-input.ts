import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ok, refused, type Outcome, type Refusal } from '../domain/refusal.ts';
import type { WorkedExample } from '../generated/example.ts';
import { checkExample } from '../packs/schema-check.ts';
import type { Context } from './context.ts';

/**
 * Reads what a sheet is scored from: a worked example, a part of one, or the facts alone.
 *
 * @returns refusal CLI-006, or what the schema says
 */
export function readSheetInput(file: string, context: Context): Outcome<WorkedExample> | readonly Refusal[] {
  const content = readJson(path.resolve(context.folder, file));
  if (typeof content !== 'object' || content === null) return refused('CLI-006', { file });
  const parts = 'facts' in content ? content : { facts: content };
  const name = { zh: file, en: file };
  const checked = checkExample({ name, on: '2000-01-01', expect: { indicators: {} }, ...parts });
  return checked.ok ? ok(checked.value) : checked.faults;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}
