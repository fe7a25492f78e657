import { Router } from '@koa/router';
import Koa, { type Middleware } from 'koa';
import type { Ports } from '../app/ports/ports.ts';
import type { HttpSettings } from './http-settings.ts';
import { traceOf, type Log } from './log.ts';
import { RefusedRequest } from './refused-request.ts';
import { rememberingPorts } from './remember.ts';
import type { AnyRoute } from './route.ts';
import type { SchemaRegistry } from './schema-registry.ts';
import { serveRoute, type Kernel } from './serve-route.ts';
import { staticFiles } from './static-files.ts';
import { preflight } from './tickets.ts';
import { top } from './top.ts';
import type { Recogniser } from './who.ts';

/** Where the API begins. */
export const apiPrefix = '/api/v1';

/** What the HTTP floor is built from. */
export interface AppParts {
  readonly ports: Ports;
  readonly settings: HttpSettings;
  readonly recogniser: Recogniser;
  readonly log: Log;
  readonly schemas: SchemaRegistry;
  /** All routes, given the ports they work on. */
  readonly routes: (ports: Ports) => readonly AnyRoute[];
}

/** The Koa application: errors and headers on top, the declared routes, the web client below them. */
export function createApp(parts: AppParts): Koa {
  const { settings, recogniser, log, schemas } = parts;
  const ports = rememberingPorts(parts.ports);
  const kernel: Kernel = { ports, settings, recogniser, schemas };
  const app = new Koa();
  app.on('error', (cause: unknown) => log.error(traceOf(cause), 'connection'));
  app.use(top({ settings, log, clock: ports.clock, chance: ports.chance }));
  app.use(preflight(ports, settings.bureau));
  app.use(routerOf(kernel, parts.routes(ports)));
  app.use(unknownRoute);
  app.use(staticFiles(settings.webFolder));
  return app;
}

function routerOf(kernel: Kernel, routes: readonly AnyRoute[]): Middleware {
  const router = new Router({ prefix: apiPrefix });
  for (const route of routes) {
    router.register(route.path, [route.method], (ctx) => serveRoute(kernel, route, ctx));
  }
  return router.routes() as Middleware;
}

/** Below the prefix nothing falls through to the web client: another method is 405, another path 404. */
const unknownRoute: Middleware = async (ctx, next) => {
  if (ctx.path !== apiPrefix && !ctx.path.startsWith(`${apiPrefix}/`)) return next();
  const matched = (ctx['matched'] ?? []) as readonly { readonly methods: readonly string[] }[];
  if (matched.length === 0) throw new RefusedRequest('HTTP-404');
  const allowed = [...new Set(matched.flatMap((layer) => layer.methods))].toSorted().join(', ');
  throw new RefusedRequest({ code: 'HTTP-405', params: { method: ctx.method, allowed } }, { allow: allowed });
};
