import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { securityProfiles } from '../app/accounts/security-profile.ts';
import { policy } from '../app/policy/index.ts';
import type { Ports } from '../app/ports/ports.ts';
import { personRoles } from '../domain/policy/roles.ts';
import { openApiOf } from './openapi.ts';
import { allRoutes } from './routes/index.ts';
import { openSchemas } from './schema-registry.ts';

const schemas = openSchemas(path.join(import.meta.dirname, '..', 'schemas'));
// Declaring a route touches no port: only running it does.
const routes = allRoutes({} as Ports, { version: '0', profile: securityProfiles.mlps3, schemas });
const document = openApiOf(routes, schemas, '0') as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
};

describe.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  test('is in the document', () => {
    const place = document.paths[route.path.replaceAll(/:([A-Za-z]+)/gu, '{$1}')];
    expect(place?.[route.method.toLowerCase()]).toBeDefined();
  });

  test('has a declared permission', () => {
    expect(['anyone', 'signed-in', ...Object.keys(policy)]).toContain(route.may);
  });

  test('takes and answers by schemas that exist and compile', () => {
    const { query, body, answer } = route;
    const named = [query, body, ['file', 'nothing'].includes(answer) ? undefined : answer].filter(
      (name) => name !== undefined,
    );
    for (const name of named) expect(schemas.errors(name, Symbol('no JSON')).length).toBeGreaterThan(0);
    expect(route.method === 'GET' && body !== undefined).toBe(false);
  });
});

test('no method and path is declared twice, and no operation id', () => {
  const places = routes.map(({ method, path: below }) => `${method} ${below.replaceAll(/:[A-Za-z]+/gu, ':')}`);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  const ids = Object.values(document.paths).flatMap((operations) =>
    Object.values(operations).map(({ operationId }) => operationId),
  );
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('every reference of the document leads somewhere in it', () => {
  const references = everything(document, '$ref').map(String);
  expect(references.length).toBeGreaterThan(50);
  for (const reference of references) expect([reference, resolved(reference)]).not.toEqual([reference, undefined]);
});

test('every object of an API schema is closed, but for those named here', () => {
  const open = [...schemas.files]
    .filter(([file]) => file.startsWith('api/'))
    .flatMap(([file, schema]) => openObjects(schema).map((place) => `${file} ${place}`))
    .toSorted();
  expect(open).toEqual([
    // What an act notes is its own affair.
    'api/audit/event.schema.json #/properties/detail',
    // The document's form is OpenAPI's, not ours.
    'api/house/openapi.schema.json #',
    'api/house/openapi.schema.json #/properties/info',
    'api/house/openapi.schema.json #/properties/paths',
  ]);
});

test('the roles of the API are the roles of people', () => {
  expect(schemas.schema('common/role')['enum']).toEqual(personRoles);
});

function everything(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? [inner] : everything(inner, key)));
}

function resolved(reference: string): unknown {
  const steps = reference.slice(2).split('/');
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
}

/** Objects that take fields nobody declared. */
function openObjects(schema: unknown, place = '#'): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, properties, additionalProperties, unevaluatedProperties } = schema as Record<string, unknown>;
  const isObject = [type].flat().includes('object') || properties !== undefined;
  const isMap = typeof additionalProperties === 'object';
  const closed = additionalProperties === false || isMap || unevaluatedProperties === false;
  const inner = Object.entries(schema).flatMap(([key, value]) => openObjects(value, `${place}/${key}`));
  return isObject && !closed ? [place, ...inner] : inner;
}
