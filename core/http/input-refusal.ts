import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Refusal } from '../domain/refusal.ts';
import { houseLimits } from './house-limits.ts';

/** The refusal that lists what a schema found, each with its place. */
export function inputRefusal(errors: readonly ErrorObject[], place = ''): Refusal {
  // A branch that failed leaves its fields unevaluated: they are not unknown.
  const causes = errors.filter((error) => error.keyword !== 'if' && error.keyword !== 'unevaluatedProperties');
  const told = causes.length > 0 ? causes : errors;
  const listed = told.slice(0, houseLimits.listedErrors).map((error) => refusalOf(error, place));
  return { code: 'HTTP-400', errors: listed };
}

type Reader = (params: Readonly<Record<string, unknown>>, error: ErrorObject) => Refusal;

const limitOf =
  (code: string): Reader =>
  (params) => ({ code, params: { limit: Number(params['limit']) } });

const readers: Readonly<Record<string, Reader>> = {
  additionalProperties: (params) => named('INPUT-001', params['additionalProperty']),
  unevaluatedProperties: (params) => named('INPUT-001', params['unevaluatedProperty']),
  required: (params) => named('INPUT-002', params['missingProperty']),
  type: (params) => ({ code: 'INPUT-003', params: { expected: [params['type']].flat().join(', ') } }),
  enum: (params) => ({ code: 'INPUT-004', params: { allowed: [params['allowedValues']].flat().join(', ') } }),
  const: (params) => ({ code: 'INPUT-004', params: { allowed: String(params['allowedValue']) } }),
  pattern: (params) => ({ code: 'INPUT-006', params: { expected: String(params['pattern']) } }),
  format: (params) => ({ code: 'INPUT-006', params: { expected: String(params['format']) } }),
  minLength: limitOf('INPUT-005'),
  maxLength: limitOf('INPUT-018'),
  minimum: limitOf('INPUT-007'),
  exclusiveMinimum: limitOf('INPUT-007'),
  maximum: limitOf('INPUT-019'),
  exclusiveMaximum: limitOf('INPUT-019'),
  minItems: limitOf('INPUT-008'),
  maxItems: limitOf('INPUT-020'),
  minProperties: limitOf('INPUT-008'),
  maxProperties: limitOf('INPUT-020'),
  uniqueItems: () => ({ code: 'INPUT-009' }),
};

const otherwise: Reader = (_params, error) => ({ code: 'INPUT-010', params: { rule: error.keyword } });

function refusalOf(error: ErrorObject, place: string): Refusal {
  const read = readers[error.keyword] ?? otherwise;
  const refusal = read(error.params as Readonly<Record<string, unknown>>, error);
  const name =
    refusal.code === 'INPUT-001' || refusal.code === 'INPUT-002' ? `/${escaped(refusal.params?.['name'])}` : '';
  return { ...refusal, at: `${place}${error.instancePath}${name}` };
}

const named = (code: string, name: unknown): Refusal => ({ code, params: { name: String(name) } });

/** A name as a step of a JSON pointer (RFC 6901). */
const escaped = (name: unknown): string => String(name).replaceAll('~', '~0').replaceAll('/', '~1');
