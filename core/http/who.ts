import type { IncomingMessage } from 'node:http';
import type { Recognised } from '../app/accounts/recognise.ts';
import { RefusedRequest } from './refused-request.ts';

/** How the HTTP floor finds out who calls. */
export interface Recogniser {
  readonly session: (secret: string) => Promise<Recognised | undefined>;
  readonly token: (secret: string, year?: number) => Promise<Recognised | undefined>;
  readonly ticket: (secret: string) => Promise<Recognised | undefined>;
}

/** `__Host-`: only over a secure connection, only from this host, for all paths (ASVS 5.0 3.3.1). */
export const cookieName = '__Host-jiheng';

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';

export const setCookie = (secret: string): string => `${cookieName}=${secret}; ${attributes}`;
export const clearCookie = `${cookieName}=; ${attributes}; Max-Age=0`;

/**
 * The caller of a request, or undefined for a visitor.
 *
 * @throws RefusedRequest HTTP-401 when a token or ticket is shown that is not good; a stale cookie makes a visitor
 */
export async function callerOf(request: IncomingMessage, recogniser: Recogniser): Promise<Recognised | undefined> {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    const secret = cookieOf(request.headers.cookie);
    return secret === undefined ? undefined : recogniser.session(secret);
  }
  const [, scheme, secret] = /^(Bearer|Ticket) ([A-Za-z0-9._-]+)$/u.exec(authorization) ?? [];
  const known = await holderOf(recogniser, { scheme, secret, year: yearOf(request) });
  if (!known) throw new RefusedRequest('HTTP-401', { 'www-authenticate': 'Bearer' });
  return known;
}

async function holderOf(
  recogniser: Recogniser,
  shown: {
    readonly scheme: string | undefined;
    readonly secret: string | undefined;
    readonly year: number | undefined;
  },
): Promise<Recognised | undefined> {
  const { scheme, secret, year } = shown;
  if (secret === undefined) return undefined;
  return scheme === 'Ticket' ? recogniser.ticket(secret) : recogniser.token(secret, year);
}

function cookieOf(header: string | undefined): string | undefined {
  const found = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${cookieName}=`));
  // Two cookies of one name: one of them was planted.
  return found.length === 1 ? found[0]?.slice(cookieName.length + 1) : undefined;
}

/** The fiscal year a program works in; a session has its own. */
function yearOf(request: IncomingMessage): number | undefined {
  const header = request.headers['jiheng-year'];
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !/^20\d\d$/u.test(header)) {
    throw new RefusedRequest({ code: 'INPUT-016', params: { name: 'Jiheng-Year' } });
  }
  return Number(header);
}
