import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkedExample } from '../generated/example.ts';
import type { Pack } from '../generated/pack.ts';
import { noteOrigins, type PackDocument } from './pack-document.ts';
import { problemAt, type Problem } from './problem.ts';
import { checkExample, checkPack, checkPackPart, type Checked, type PackPart } from './schema-check.ts';

export interface FiledExample {
  readonly file: string;
  readonly example: WorkedExample;
}

/** A folder as read: its pack when every file is well formed, its examples, and what is wrong with the files. */
export interface PackFolder {
  readonly document?: PackDocument;
  readonly examples: readonly FiledExample[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one pack folder: `pack.json`, `indicators/*.json`, `examples/*.json`. File names in problems start with the
 * folder's own name.
 */
export function readPackFolder(folder: string): PackFolder {
  const name = path.basename(path.resolve(folder));
  const main = readJson(folder, 'pack.json', checkPack);
  const parts = jsonFiles(folder, 'indicators').map((file) => readJson(folder, file, checkPackPart));
  const examples = jsonFiles(folder, 'examples').map((file) => readJson(folder, file, checkExample));
  const problems = [main, ...parts, ...examples].flatMap((read) => read.problems);
  const filed = examples.flatMap(({ file, value }) => (value ? [{ file: `${name}/${file}`, example: value }] : []));
  if (main.value === undefined || parts.some((part) => part.value === undefined)) return { examples: filed, problems };
  const document = assemble(name, main.value, parts);
  return { document, examples: filed, problems: [...problems, ...repeatedNames(name, [main, ...parts])] };
}

/** Reads every folder with a `pack.json` below a home of packs, in the order of their names. */
export function readPackHome(home: string): readonly PackFolder[] {
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(home, entry.name, 'pack.json')))
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => readPackFolder(path.join(home, name)));
}

interface ReadFile<T> {
  readonly file: string;
  readonly value?: T;
  readonly problems: readonly Problem[];
}

function jsonFiles(folder: string, below: string): readonly string[] {
  const place = path.join(folder, below);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => `${below}/${file}`);
}

function readJson<T>(folder: string, file: string, check: (value: unknown) => Checked<T>): ReadFile<T> {
  const shown = `${path.basename(path.resolve(folder))}/${file}`;
  const full = path.join(folder, file);
  if (!existsSync(full)) return { file, problems: [problemAt({ code: 'PACK-009' }, shown)] };
  const parsed = parse(readFileSync(full, 'utf8'));
  if ('reason' in parsed) {
    return { file, problems: [problemAt({ code: 'PACK-008', params: { reason: parsed.reason } }, shown)] };
  }
  const checked = check(parsed.value);
  if (checked.ok) return { file, value: checked.value, problems: [] };
  return { file, problems: checked.faults.map((fault) => problemAt(fault, shown)) };
}

function parse(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { reason: error.message };
    throw error;
  }
}

function assemble(name: string, main: Pack, parts: readonly ReadFile<PackPart>[]): PackDocument {
  const file = `${name}/pack.json`;
  const origins: PackDocument['origins'] = new WeakMap();
  noteOrigins(main, origins, { pack: main.id, file });
  for (const part of parts) noteOrigins(part.value ?? {}, origins, { pack: main.id, file: `${name}/${part.file}` });
  return { pack: parts.reduce((pack, part) => joined(pack, part.value ?? {}), main), file, origins };
}

/** Facts and measures that two files of the pack both bring; leaves and groups that do are found with the tree. */
function repeatedNames(name: string, files: readonly ReadFile<PackPart>[]): readonly Problem[] {
  const seen = new Set<string>();
  return files.flatMap(({ file, value }) =>
    (['facts', 'measures'] as const).flatMap((section) =>
      Object.keys(value?.[section] ?? {}).flatMap((code) => {
        const isRepeated = seen.has(code);
        seen.add(code);
        const at = `/${section}/${code}`;
        return isRepeated ? [problemAt({ code: 'PACK-010', at, params: { code } }, `${name}/${file}`)] : [];
      }),
    ),
  );
}

const joined = (pack: Pack, part: PackPart): Pack => ({
  ...pack,
  facts: { ...pack.facts, ...part.facts },
  measures: { ...pack.measures, ...part.measures },
  groups: [...(pack.groups ?? []), ...(part.groups ?? [])],
  indicators: [...(pack.indicators ?? []), ...(part.indicators ?? [])],
  slots: [...(pack.slots ?? []), ...(part.slots ?? [])],
});
