import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import exampleSchema from '../schemas/example.schema.json' with { type: 'json' };
import packSchema from '../schemas/pack.schema.json' with { type: 'json' };
import type { WorkedExample } from '../generated/example.ts';
import type { Pack } from '../generated/pack.ts';
import type { Refusal } from '../domain/refusal.ts';

/** The parts of a pack that may stand in a file of their own. */
export type PackPart = Pick<Pack, 'facts' | 'measures' | 'groups' | 'indicators' | 'slots'>;

/** A checked value, or what its schema says against it; `at` is a JSON pointer. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Refusal[] };

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, discriminator: true, verbose: true });
// The package is CommonJS: under ESM its function is the default member of the default export.
formats.default(ajv, ['date', 'uri']);
ajv.addSchema([packSchema, exampleSchema]);

const validators = new Map<string, ValidateFunction>();

function validator(schema: string): ValidateFunction {
  const known = validators.get(schema) ?? ajv.getSchema(schema);
  if (known === undefined) throw new TypeError(`schema ${schema}`);
  validators.set(schema, known);
  return known;
}

/** @returns faults PACK-001 … PACK-007 */
export const checkPack = (value: unknown): Checked<Pack> => check(packSchema.$id, value);

/** @returns faults PACK-001 … PACK-007 */
export const checkPackPart = (value: unknown): Checked<PackPart> => check(`${packSchema.$id}#/$defs/packPart`, value);

/** @returns faults PACK-001 … PACK-007 */
export const checkExample = (value: unknown): Checked<WorkedExample> => check(exampleSchema.$id, value);

/** The caller names the type that belongs to the schema. */
function check<T>(schema: string, value: unknown): Checked<T> {
  const validate = validator(schema);
  if (validate(value)) return { ok: true, value: value as T };
  return { ok: false, faults: (validate.errors ?? []).filter(isPrecise).map(refusalOf) };
}

/** A name that is not allowed is reported once, at the name; a missing tag once, as missing. */
function isPrecise({ keyword, params }: ErrorObject): boolean {
  const isTagMissing =
    keyword === 'discriminator' && (params as { readonly tagValue?: unknown }).tagValue === undefined;
  return keyword !== 'propertyNames' && !isTagMissing;
}

function refusalOf(error: ErrorObject): Refusal {
  const at = error.instancePath;
  const params = error.params as Readonly<Record<string, unknown>>;
  const text = (name: string): string => String(params[name] ?? '');
  switch (error.keyword) {
    case 'required':
      return { code: 'PACK-001', at, params: { name: text('missingProperty') } };
    case 'additionalProperties':
      return { code: 'PACK-002', at: `${at}/${text('additionalProperty')}`, params: allowedNames(error) };
    case 'type':
      return { code: 'PACK-003', at, params: { type: text('type') } };
    case 'enum':
    case 'const':
      return { code: 'PACK-004', at, params: { value: shown(error.data), allowed: allowedValues(params) } };
    case 'pattern':
    case 'format':
      return { code: 'PACK-005', at: error.propertyName ? `${at}/${error.propertyName}` : at, params: form(error) };
    case 'discriminator':
      return {
        code: 'PACK-006',
        at: `${at}/${text('tag')}`,
        params: { value: shown(params['tagValue']), allowed: tags(error) },
      };
    default:
      return { code: 'PACK-007', at, params: { rule: `${error.keyword} ${shown(Object.values(params)[0])}` } };
  }
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '–'));

function allowedNames(error: ErrorObject) {
  const properties: unknown = error.parentSchema?.['properties'];
  return { allowed: Object.keys(typeof properties === 'object' && properties !== null ? properties : {}).join(', ') };
}

function allowedValues(params: Readonly<Record<string, unknown>>): string {
  const { allowedValues: values, allowedValue } = params;
  return (Array.isArray(values) ? values : [allowedValue]).map(shown).join(', ');
}

/** The description of the place says the form in both languages; the pattern is for those who know it better. */
function form(error: ErrorObject) {
  const description: unknown = error.parentSchema?.['description'];
  const value = error.propertyName ?? shown(error.data);
  return { value, form: typeof description === 'string' ? description : shown(error.schema) };
}

/** The values of the tag that the union knows. */
function tags(error: ErrorObject): string {
  const tag = String((error.params as { readonly tag?: unknown }).tag);
  const references: unknown = error.parentSchema?.['oneOf'];
  const names = (Array.isArray(references) ? references : []).map((one: { readonly $ref: string }) =>
    one.$ref.split('/').at(-1),
  );
  const definitions = { ...packSchema.$defs, ...exampleSchema.$defs } as Readonly<Record<string, Tagged>>;
  return names.map((name) => definitions[name ?? '']?.properties?.[tag]?.const ?? name).join(', ');
}

interface Tagged {
  readonly properties?: Readonly<Record<string, { readonly const?: string } | undefined>>;
}
