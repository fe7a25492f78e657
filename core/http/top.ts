import type { Context, Middleware, Next } from 'koa';
import { Fault } from '../app/fault.ts';
import type { Chance, Clock } from '../app/ports/chance.ts';
import { messages } from '../catalogue/index.ts';
import { hexEncode } from '../domain/hash/sha256.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { HttpSettings } from './http-settings.ts';
import { languageOf } from './language.ts';
import { traceOf, type Log } from './log.ts';
import { knownHost } from './origin.ts';
import { problemOf } from './problem.ts';
import { RefusedRequest } from './refused-request.ts';
import { securityHeaders, strictTransport } from './security-headers.ts';

/** What the top of the HTTP floor needs. */
export interface TopParts {
  readonly settings: HttpSettings;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
}

/**
 * The outermost middleware: security headers on every answer, and every error answered here as a problem document (Koa
 * would strip the headers). Logs one line a request: method, route pattern, status, code, duration.
 */
export function top(parts: TopParts): Middleware {
  const overTls = parts.settings.tls || parts.settings.publicUrl?.startsWith('https:') === true;
  const headers = overTls ? { ...securityHeaders, ...strictTransport } : securityHeaders;
  return async (ctx, next) => {
    const request = hexEncode(parts.chance.bytes(8));
    const begun = parts.clock.now();
    ctx.set({ ...headers, 'cache-control': 'no-store', 'x-request-id': request });
    const code = await answered(ctx, next, { parts, request });
    const route = (ctx['_matchedRoute'] as unknown) ?? 'none';
    const told = {
      request,
      method: ctx.method,
      route: String(route),
      status: ctx.status,
      ms: parts.clock.now() - begun,
    };
    parts.log.info(code === undefined ? told : { ...told, code }, 'request');
  };
}

interface Answering {
  readonly parts: TopParts;
  readonly request: string;
}

/** Runs the rest; answers the code of what went wrong, if anything did. */
async function answered(ctx: Context, next: Next, { parts, request }: Answering): Promise<string | undefined> {
  try {
    if (!knownHost(ctx.req, parts.settings)) throw new RefusedRequest('HTTP-421');
    await next();
    if (ctx.status === 404 && !ctx.body) throw new RefusedRequest('HTTP-404');
    return undefined;
  } catch (cause) {
    const refusal = refusalOf(cause);
    if (!(cause instanceof RefusedRequest))
      parts.log.error({ request, code: refusal.code, ...faultOf(cause) }, 'fault');
    if (cause instanceof RefusedRequest) ctx.set(cause.headers);
    answerProblem(ctx, refusal, request);
    return refusal.code;
  }
}

function answerProblem(ctx: Context, refusal: Refusal, request: string): void {
  const language = languageOf(ctx);
  const problem = problemOf(refusal, language, request);
  ctx.status = problem.status;
  ctx.body = JSON.stringify(problem);
  ctx.type = 'application/problem+json';
  ctx.set({ 'cache-control': 'no-store', 'content-language': language === 'zh' ? 'zh-CN' : 'en' });
}

/** What is told to the reader: coded refusals and faults with a status of their own, nothing of any other exception. */
function refusalOf(cause: unknown): Refusal {
  if (cause instanceof RefusedRequest) return cause.refusal;
  if (!(cause instanceof Fault)) return { code: 'HTTP-500', params: { fault: 'HTTP-900' } };
  const status = messages.get(cause.code)?.status ?? 500;
  // What a fault of our own says is for the operator: the reader is told its code.
  return status === 500
    ? { code: 'HTTP-500', params: { fault: cause.code } }
    : { code: cause.code, params: cause.params };
}

const faultOf = (cause: unknown): Readonly<Record<string, unknown>> =>
  cause instanceof Fault ? { fault: cause.code, params: cause.params, ...traceOf(cause) } : traceOf(cause);
