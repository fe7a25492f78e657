import { ok, refused, type Outcome, type Refusal } from '../domain/refusal.ts';
import { houseLimits } from './house-limits.ts';
import { isStorable } from './storable.ts';

interface Level {
  readonly keys: Set<string> | undefined;
  atKey: boolean;
}

/**
 * The value of a JSON text in UTF-8.
 *
 * @returns the value, or INPUT-012 not JSON, INPUT-013 not UTF-8, INPUT-014 too deep, INPUT-017 a field twice in one object,
 *   INPUT-021 a text that no store keeps
 */
export function readJson(bytes: Uint8Array): Outcome<unknown> {
  const text = decoded(bytes);
  if (text === undefined) return refused('INPUT-013');
  const value = parsed(text);
  if (value === undefined) return refused('INPUT-012');
  const flaw = flawOf(text);
  return flaw ? refused(flaw) : ok(value.json);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** What is wrong with a text that is JSON by its grammar. */
function flawOf(text: string): Refusal | undefined {
  const open: Level[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const level = open.at(-1);
    if (sign === '{' || sign === '[') {
      if (open.length === houseLimits.jsonDepth) return { code: 'INPUT-014', params: { limit: houseLimits.jsonDepth } };
      open.push({ keys: sign === '{' ? new Set() : undefined, atKey: sign === '{' });
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && level?.keys) level.atKey = true;
    else if (sign === '"') {
      const end = endOfString(text, at);
      const quoted = text.slice(at, end + 1);
      if (quoted.includes('\\u') && !isStorable(String(JSON.parse(quoted)))) return { code: 'INPUT-021' };
      const twice = level && repeatedKey(level, quoted);
      if (twice !== undefined) return { code: 'INPUT-017', params: { name: twice } };
      at = end;
    }
  }
  return undefined;
}

function repeatedKey(level: Level, quoted: string): string | undefined {
  if (!level.keys || !level.atKey) return undefined;
  const key = String(JSON.parse(quoted));
  if (level.keys.has(key)) return key;
  level.keys.add(key);
  level.atKey = false;
  return undefined;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
