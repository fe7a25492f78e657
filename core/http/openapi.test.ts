import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { securityProfiles } from '../app/accounts/security-profile.ts';
import { policy } from '../app/policy/index.ts';
import type { Ports } from '../app/ports/ports.ts';
import { personRoles } from '../domain/policy/roles.ts';
import { openApiOf } from './openapi.ts';
import type { AnyRoute } from './route.ts';
import { allRoutes } from './routes/index.ts';
import { openSchemas } from './schema-registry.ts';

const schemas = openSchemas(path.join(import.meta.dirname, '..', 'schemas'));
// Declaring a route touches no port: only running it does.
const routes = allRoutes({} as Ports, { version: '0', profile: securityProfiles.mlps3, schemas });
const document = openApiOf(routes, schemas, '0') as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly { readonly name?: string; readonly in?: string }[];
}

const operationOf = ({ method, path: below }: AnyRoute): Operation | undefined =>
  document.paths[below.replaceAll(/:([A-Za-z]+)/gu, '{$1}')]?.[method.toLowerCase()];

describe.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  test('is in the document, with its name, what it is for in both languages, and who may', () => {
    const { operationId, summary, security, parameters } = operationOf(route)!;
    expect(operationId).toMatch(/^(get|post|put|delete)[A-Z][A-Za-z]+$/u);
    expect(summary).toMatch(/^.*\p{Script=Han}.* · [\p{Script=Latin}\p{P}\d ]+$/u);
    const doors = security.flatMap((door) => Object.keys(door));
    expect(doors.length === 0).toBe(route.may === 'anyone');
    for (const door of doors) expect(document.components['securitySchemes']).toHaveProperty(door);
    const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `:${name}`);
    expect(inPath).toEqual(route.path.match(/:[A-Za-z]+/gu) ?? []);
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

test('every write takes an Idempotency-Key, and no reading does', () => {
  const keyed = routes.filter((route) => operationOf(route)?.parameters.some(({ name }) => name === 'Idempotency-Key'));
  expect(keyed).toEqual(routes.filter(({ method }) => method !== 'GET'));
});

test('a key leaves a row behind for every write but these, whose time must not be read off the store', () => {
  const traceless = routes.filter(({ leavesNoTrace }) => leavesNoTrace === true);
  expect(traceless.map(({ method, path: below }) => `${method} ${below}`).toSorted()).toEqual([
    'POST /rounds/:round/call-list/contact',
    // A visitor has no account to keep a key for.
    'POST /session',
    'POST /tasks/:task/contest',
    'POST /tasks/:task/seal',
    'PUT /tasks/:task/sheet',
  ]);
});

/** Lists that end by what they are of. */
const shortLists = new Set([
  // The newest 200.
  '/notices',
  // The packs that came with the program.
  '/packs',
  '/projects/:project/facts',
  '/projects/:project/evidence',
  '/rounds/:round/draws',
  // The newest 1,000.
  '/draws/:draw/changes',
  '/rounds/:round/marks',
  '/rounds/:round/seats',
  '/rounds/:round/call-list',
  '/rounds/:round/sheets',
  '/own-reviews',
]);

test('every list comes in pages, but for those that end by what they are of', () => {
  const propertiesOf = (name: string | undefined) =>
    Object.keys((name === undefined ? undefined : schemas.schema(name)['properties']) ?? {});
  const lists = routes.filter(({ method, answer }) => {
    if (method !== 'GET' || ['file', 'nothing'].includes(answer)) return false;
    return propertiesOf(answer).includes('items');
  });
  const isPaged = ({ query, answer }: AnyRoute) =>
    ['after', 'limit'].every((name) => propertiesOf(query).includes(name)) && propertiesOf(answer).includes('next');
  expect(lists.filter(isPaged).length).toBeGreaterThan(8);
  const endless = lists.filter((route) => !isPaged(route) && !shortLists.has(route.path));
  expect(endless.map(({ path: below }) => below)).toEqual([]);
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
  const { type, properties, additionalProperties, unevaluatedProperties, oneOf } = schema as Record<string, unknown>;
  const isObject = [type].flat().includes('object') || properties !== undefined;
  const isMap = typeof additionalProperties === 'object';
  // One of several: each of them is looked at by itself.
  const isUnion = Array.isArray(oneOf) && properties === undefined;
  const closed = additionalProperties === false || isMap || unevaluatedProperties === false || isUnion;
  const inner = Object.entries(schema).flatMap(([key, value]) => openObjects(value, `${place}/${key}`));
  return isObject && !closed ? [place, ...inner] : inner;
}
