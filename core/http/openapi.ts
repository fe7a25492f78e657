import { policy } from '../app/policy/index.ts';
import type { AnyRoute } from './route.ts';
import { fileOf, type SchemaRegistry } from './schema-registry.ts';

type Json = Readonly<Record<string, unknown>>;

const prefix = '#/components/schemas/';

/**
 * The OpenAPI 3.1 document of the declared routes: the same schemas that check requests and answers, and who may.
 *
 * @param routes  every route of /api/v1
 * @param version of the program
 */
export function openApiOf(routes: readonly AnyRoute[], schemas: SchemaRegistry, version: string): Json {
  return {
    openapi: '3.1.0',
    info: { title: '绩衡 Jiheng', version },
    servers: [{ url: '/api/v1' }],
    paths: pathsOf(routes, schemas),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-jiheng' },
        token: { type: 'http', scheme: 'bearer' },
        ticket: { type: 'apiKey', in: 'header', name: 'Authorization', description: 'Ticket <secret>' },
      },
      parameters: { Year: yearParameter },
      responses: {
        Problem: { description: 'Problem (RFC 9457)', content: content('application/problem+json', 'common/problem') },
      },
      schemas: Object.fromEntries([...schemas.files].map(([file, schema]) => [idOf(file), bundled(schema, file)])),
    },
  };
}

/** Name of a schema file among the components: `api/accounts/session.schema.json` is `accounts.session`. */
export const idOf = (file: string): string =>
  file
    .replace(/^api\//u, '')
    .replace(/\.schema\.json$/u, '')
    .replaceAll('/', '.');

function pathsOf(routes: readonly AnyRoute[], schemas: SchemaRegistry): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:([A-Za-z]+)/gu, '{$1}');
    const operations = (paths[path] ??= {});
    operations[route.method.toLowerCase()] = operationOf(route, schemas);
  }
  return paths;
}

function operationOf(route: AnyRoute, schemas: SchemaRegistry): Json {
  const roles = route.may === 'anyone' || route.may === 'signed-in' ? undefined : policy[route.may].roles;
  const body = bodyOf(route);
  return {
    operationId: operationId(route),
    summary: `${route.title.zh} · ${route.title.en}`,
    security: doorsOf(route),
    'x-permission': route.may,
    ...(roles && { 'x-roles': roles }),
    parameters: [...pathParameters(route), ...queryParameters(route, schemas), ...headerParameters(route)],
    ...(body && { requestBody: { required: true, content: body } }),
    responses: { [statusOf(route)]: answerOf(route), default: { $ref: '#/components/responses/Problem' } },
  };
}

/** By what a caller of the route is recognised; one of them is enough. */
function doorsOf({ may, forTickets }: AnyRoute): readonly Json[] {
  if (may === 'anyone') return [];
  return [{ session: [] }, { token: [] }, ...(forTickets === true ? [{ ticket: [] }] : [])];
}

/** `get /rounds/:round/file` is `getRoundsByRoundFile`. */
function operationId({ method, path }: AnyRoute): string {
  const steps = path.split('/').filter(Boolean);
  const words = steps.flatMap((step) => (step.startsWith(':') ? ['by', step.slice(1)] : step.split(/[-.]/u)));
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function bodyOf({ body, upload }: AnyRoute): Json | undefined {
  if (upload) return Object.fromEntries(upload.mediaTypes.map((type) => [type, {}]));
  return body === undefined ? undefined : content('application/json', body);
}

const pathParameters = ({ path }: AnyRoute) =>
  [...path.matchAll(/:([A-Za-z]+)/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

function queryParameters({ query }: AnyRoute, schemas: SchemaRegistry): readonly Json[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = schemas.schema(query) as {
    readonly properties?: Readonly<Record<string, object>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: bundled(schema, fileOf(query)),
  }));
}

const yearParameter = {
  name: 'Jiheng-Year',
  in: 'header',
  required: false,
  description: '令牌所办的年度，缺省为当前年度 · Fiscal year a token works in, the current one when absent',
  schema: { type: 'string', pattern: '^20[0-9]{2}$' },
};

function headerParameters({ method, versioned, may }: AnyRoute): readonly Json[] {
  const match = {
    name: 'If-Match',
    in: 'header',
    required: true,
    schema: { type: 'string', pattern: '^"[0-9]{1,15}"$' },
  };
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{8,200}$' },
  };
  const year = { $ref: '#/components/parameters/Year' };
  return [
    ...(versioned === true ? [match] : []),
    ...(method === 'GET' ? [] : [key]),
    ...(may === 'anyone' ? [] : [year]),
  ];
}

const statusOf = ({ answer, status }: AnyRoute): string => (answer === 'nothing' ? '204' : String(status ?? 200));

function answerOf({ answer, title }: AnyRoute): Json {
  if (answer === 'nothing') return { description: title.en };
  if (answer === 'file') return { description: title.en, content: { 'application/octet-stream': {} } };
  return { description: title.en, content: content('application/json', answer) };
}

const content = (mediaType: string, schema: string): Json => ({
  [mediaType]: { schema: { $ref: prefix + idOf(schema) } },
});

/** A schema with its references turned from files to components; `$schema` is the document's own. */
function bundled(schema: unknown, file: string): unknown {
  if (Array.isArray(schema)) return schema.map((part) => bundled(part, file));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id');
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === '$ref' ? referenceOf(String(value), file) : bundled(value, file)]),
  );
}

/** Where a reference from a schema file leads inside the document. */
function referenceOf(reference: string, file: string): string {
  const target = new URL(reference, `file:///${file}`);
  return `${prefix}${idOf(decodeURI(target.pathname).slice(1))}${decodeURI(target.hash).slice(1)}`;
}
