import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const elsewhere = /^((?:\.\.\/)*(?:[a-z-]+\/)?)([a-z-]+)\.schema\.json(?:#\/\$defs\/(\w+))?$/u;

/**
 * The schema with each `$ref` to an object of another file replaced by an import of the type made from that file, so that no
 * generated file repeats another. What is not an object stays a `$ref`, and its type is made in place.
 *
 * @param file  where the schema stands, absolute
 */
export function borrowTypes(schema: unknown, file: string): unknown {
  if (Array.isArray(schema)) return schema.map((item) => borrowTypes(item, file));
  if (typeof schema !== 'object' || schema === null) return schema;
  const found = '$ref' in schema && typeof schema.$ref === 'string' ? elsewhere.exec(schema.$ref) : null;
  if (found) return borrowed(schema, file, found);
  return Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, borrowTypes(value, file)]));
}

function borrowed(schema: object, file: string, [, folder = '', base = '', definition]: RegExpExecArray): unknown {
  const target = path.join(path.dirname(file), folder, `${base}.schema.json`);
  const whole = existsSync(target) ? readSchema(target) : {};
  // Definitions of the schemas at the top are exported under their own names; below api each file is one type.
  const isOne = definition === undefined ? whole['type'] === 'object' : folder.startsWith('../../');
  if (!isOne) return schema;
  const from = folder.startsWith('.') ? folder : `./${folder}`;
  return { tsType: `import('${from}${base}.ts').${pascal(definition ?? base)}` };
}

const readSchema = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;

const pascal = (words: string): string =>
  words.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
