import type { Context, Middleware } from 'koa';
import type { Recognised } from '../app/accounts/recognise.ts';
import type { Ports } from '../app/ports/ports.ts';
import { isTicketOrigin } from '../app/scoring/recognise-ticket.ts';
import { RefusedRequest } from './refused-request.ts';
import type { AnyRoute } from './route.ts';

type Ticket = NonNullable<Recognised['ticket']>;

/**
 * Lets a ticket of the embedded scorecard do what it is for, on the pages it is for, and lets those pages read the answer.
 *
 * @throws RefusedRequest SCORE-052 from another origin, SCORE-053 for another act or task
 */
export function admitTicket(route: AnyRoute, ctx: Context, { tasks, origins }: Ticket): void {
  const { origin } = ctx.req.headers;
  ctx.set('vary', 'Origin');
  if (origin === undefined || !origins.includes(origin)) throw new RefusedRequest('SCORE-052');
  ctx.set({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'etag' });
  const { task } = ctx['params'] as Readonly<Record<string, string | undefined>>;
  if (route.forTickets !== true || task === undefined || !tasks.includes(task)) throw new RefusedRequest('SCORE-053');
}

const allowed = {
  'access-control-allow-methods': 'GET, POST, PUT',
  'access-control-allow-headers': 'authorization, content-type, if-match, accept-language',
  'access-control-max-age': '60',
};

/** Answers a browser that asks first, for origins that some living ticket names; for all others there is no CORS at all. */
export function preflight(ports: Pick<Ports, 'reading' | 'clock'>, bureau: string): Middleware {
  const isNamed = isTicketOrigin(ports);
  return async (ctx, next) => {
    const { origin } = ctx.req.headers;
    const asks = ctx.method === 'OPTIONS' && ctx.req.headers['access-control-request-method'] !== undefined;
    if (!asks || origin === undefined || !(await isNamed(bureau, origin))) return next();
    ctx.set({ ...allowed, 'access-control-allow-origin': origin, vary: 'Origin' });
    ctx.status = 204;
  };
}
