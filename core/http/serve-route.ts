import type { Context } from 'koa';
import type { Recognised } from '../app/accounts/recognise.ts';
import { visitor } from '../app/accounts/recognise.ts';
import { policy } from '../app/policy/index.ts';
import type { Caller } from '../app/ports/caller.ts';
import type { Ports } from '../app/ports/ports.ts';
import { refused, type Outcome } from '../domain/refusal.ts';
import { sendAnswer } from './answer.ts';
import { houseLimits } from './house-limits.ts';
import type { HttpSettings } from './http-settings.ts';
import { keyedRequest } from './idempotency-key.ts';
import { ifMatchOf } from './if-match.ts';
import { inputRefusal } from './input-refusal.ts';
import { languageOf } from './language.ts';
import { addressOf, provenance } from './origin.ts';
import { mediaTypeOf, readBody } from './read-body.ts';
import { readJson } from './read-json.ts';
import { readQuery } from './read-query.ts';
import { RefusedRequest } from './refused-request.ts';
import { once } from './remember.ts';
import type { AnyRoute, Call } from './route.ts';
import type { SchemaRegistry } from './schema-registry.ts';
import { canName } from './storable.ts';
import { admitTicket } from './tickets.ts';
import { callerOf, type Recogniser } from './who.ts';

/** What every route is served with. */
export interface Kernel {
  readonly ports: Ports;
  readonly schemas: SchemaRegistry;
  readonly recogniser: Recogniser;
  readonly settings: HttpSettings;
}

/** Serves one route: who may, what comes in, what it does, what goes out; the first step that refuses ends it. */
export async function serveRoute(kernel: Kernel, route: AnyRoute, ctx: Context): Promise<void> {
  const known = await callerOf(ctx.req, kernel.recogniser);
  if (known?.ticket) admitTicket(route, ctx, known.ticket);
  else refuseForeign(kernel, route, { ctx, known });
  const caller = known?.caller ?? (await visitor(kernel.ports, kernel.settings.bureau));
  await permit(kernel, route, { caller, known });

  const params = ctx['params'] as Readonly<Record<string, string>>;
  if (!Object.values(params).every(canName)) throw new RefusedRequest('HTTP-404');
  const query = checkedQuery(kernel, route, ctx);
  const ifMatch = route.versioned === true ? ifMatchOf(ctx.req) : undefined;
  const bytes = route.body === undefined && !route.upload ? undefined : await readBody(ctx.req, bodyRule(route));
  const call: Call<unknown> = {
    caller,
    params,
    query,
    body: route.body === undefined || !bytes ? undefined : checkedBody(kernel, route.body, bytes),
    ifMatch,
    upload: route.upload && bytes && { bytes, mediaType: mediaTypeOf(ctx.req.headers['content-type']) },
    credential: known?.credential,
    address: addressOf(ctx.req, kernel.settings),
    language: languageOf(ctx),
  };
  const outcome = await once(keyedRequest(ctx.req, route, { caller, bytes, keyring: kernel.ports.keyring }), () =>
    route.run(call as Call<never>),
  );
  if (!outcome.ok) throw new RefusedRequest(outcome.refusal);
  sendAnswer(ctx, route, { value: outcome.value, schemas: kernel.schemas });
}

interface Asked {
  readonly ctx: Context;
  readonly known: Recognised | undefined;
}

/** Cross-site request forgery: a cookie acts only for our own pages; so does a sign-in that would set one. */
function refuseForeign({ settings }: Kernel, route: AnyRoute, { ctx, known }: Asked): void {
  if (route.method === 'GET' || known?.credential.kind === 'token') return;
  const from = provenance(ctx.req, settings);
  if (from === 'foreign' || (from === 'untold' && known)) throw new RefusedRequest('GUARD-001');
}

async function permit(
  { ports }: Kernel,
  route: AnyRoute,
  { caller, known }: { readonly caller: Caller; readonly known: Recognised | undefined },
): Promise<void> {
  if (route.may === 'anyone') return;
  if (!known) throw new RefusedRequest('HTTP-401');
  if (known.mustChangePassword && route.beforePasswordChange !== true) throw new RefusedRequest('ACCT-010');
  if (route.may === 'signed-in') return;
  const roles: readonly string[] = policy[route.may].roles;
  if (roles.includes(caller.actor.role)) return;
  const act = { caller, act: 'access.refuse', on: `${route.method} ${route.path}` };
  await ports.transaction(act, (): Promise<Outcome<never>> => Promise.resolve(refused('HTTP-403')));
  throw new RefusedRequest('HTTP-403');
}

function checkedQuery(kernel: Kernel, route: AnyRoute, ctx: Context): Readonly<Record<string, string>> {
  const query = readQuery(ctx.querystring);
  if (!query.ok) throw new RefusedRequest(query.refusal);
  const errors = kernel.schemas.errors(route.query ?? 'common/no-query', query.value);
  if (errors.length > 0) throw new RefusedRequest(inputRefusal(errors, '?'));
  return query.value;
}

const bodyRule = (route: AnyRoute) =>
  route.upload ?? { mediaTypes: ['application/json'], maxBytes: route.maxBytes ?? houseLimits.bodyBytes };

function checkedBody(kernel: Kernel, schema: string, bytes: Uint8Array): unknown {
  const body = readJson(bytes);
  if (!body.ok) throw new RefusedRequest(body.refusal);
  const errors = kernel.schemas.errors(schema, body.value);
  if (errors.length > 0) throw new RefusedRequest(inputRefusal(errors));
  return body.value;
}
