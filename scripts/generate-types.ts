/**
 * Makes core/generated from core/schemas, file by file in the same places; with `--check` it writes nothing and fails when
 * a file is missing, left over or different.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { borrowTypes } from './borrow-types.ts';
import { filesBelow } from './source-files.ts';
import { report, root } from './report.ts';

const ending = '.schema.json';

/**
 * Types of every schema below a folder, by the path of the file they belong in.
 *
 * @throws where a schema cannot be read or a `$ref` leads nowhere
 */
export async function typesOf(schemas: string): Promise<Map<string, string>> {
  const types = new Map<string, string>();
  for (const file of filesBelow(schemas).filter((name) => name.endsWith(ending))) {
    const full = path.join(schemas, file);
    const read: unknown = JSON.parse(readFileSync(full, 'utf8'));
    const schema = file.includes('/') ? borrowTypes(read, full) : read;
    const source = await compile(schema as JSONSchema, path.basename(file, ending), {
      cwd: `${path.dirname(full)}${path.sep}`,
      bannerComment: '/* Generated from the schema; do not edit. */',
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true, printWidth: 120 },
    });
    types.set(`${file.slice(0, -ending.length)}.ts`, source);
  }
  return types;
}

/** What differs between the types and the files of a folder, a line a file. */
export function drift(types: ReadonlyMap<string, string>, folder: string): string[] {
  const left = filesBelow(folder).filter((file) => file.endsWith('.ts') && !types.has(file));
  const wrong = [...types].flatMap(([file, source]) => {
    const full = path.join(folder, file);
    if (!existsSync(full)) return [`${file}: missing`];
    return readFileSync(full, 'utf8') === source ? [] : [`${file}: differs from its schema`];
  });
  return [...wrong, ...left.map((file) => `${file}: has no schema`)];
}

function write(types: ReadonlyMap<string, string>, folder: string): void {
  for (const line of drift(types, folder)) {
    const file = line.slice(0, line.indexOf(':'));
    const source = types.get(file);
    if (source === undefined) {
      rmSync(path.join(folder, file));
      continue;
    }
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), source);
  }
}

if (import.meta.main) {
  const folder = path.join(root, 'core/generated');
  const types = await typesOf(path.join(root, 'core/schemas'));
  if (!process.argv.includes('--check')) write(types, folder);
  report('generated types', drift(types, folder), 'npm run generate');
}
