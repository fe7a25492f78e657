import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Fault } from '../app/fault.ts';

/** The JSON Schemas of the API, by name: `accounts/sign-in` is core/schemas/api/accounts/sign-in.schema.json. */
export interface SchemaRegistry {
  /** Every schema file below core/schemas, by its path there. */
  readonly files: ReadonlyMap<string, AnySchemaObject>;
  /** @throws Fault HTTP-901 when no schema has this name */
  schema(name: string): AnySchemaObject;
  /** Errors of a value, or none. @throws Fault HTTP-901 */
  errors(name: string, value: unknown): readonly ErrorObject[];
}

const base = 'jiheng:///';
const ending = '.schema.json';

/**
 * Reads every schema below a folder at once; each is compiled when it is first used. `$ref` names other files by relative
 * path.
 *
 * @param folder core/schemas
 */
export function openSchemas(folder: string): SchemaRegistry {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    discriminator: true,
    allowUnionTypes: true,
    verbose: false,
  });
  formats.default(ajv);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
  const schemas = new Map(files.map((file) => [portable(file), readSchema(path.join(folder, file))]));
  for (const [file, schema] of schemas) ajv.addSchema({ ...schema, $id: base + file }, base + file);

  const schemaOf = (name: string) => schemas.get(fileOf(name)) ?? missing(name);
  const check = (name: string): ValidateFunction => ajv.getSchema(base + fileOf(name)) ?? missing(name);
  return {
    files: schemas,
    schema: schemaOf,
    errors: (name, value) => {
      const validate = check(name);
      return validate(value) ? [] : (validate.errors ?? []);
    },
  };
}

/** The file of a schema below core/schemas, with forward slashes. */
export const fileOf = (name: string): string => `api/${name}${ending}`;

const portable = (file: string): string => file.split(path.sep).join('/');

// A schema file is part of the build, checked by the registry test and by Ajv itself.
const readSchema = (file: string): AnySchemaObject => JSON.parse(readFileSync(file, 'utf8')) as AnySchemaObject;

function missing(name: string): never {
  throw new Fault('HTTP-901', { schema: name });
}
