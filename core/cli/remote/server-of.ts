import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Context } from '../context.ts';

const usual = 'http://127.0.0.1:5080';
const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The server's address: the flag, JIHENG_URL, or this machine. CLI-023 where a token would travel in clear. */
export function serverOf({ environment }: Pick<Context, 'environment'>, flag: string | undefined): Outcome<string> {
  const given = flag ?? (environment['JIHENG_URL'] || usual);
  const refusal = { code: 'CLI-023', params: { url: given } };
  if (!URL.canParse(given)) return refused(refusal);
  const { protocol, hostname, origin } = new URL(given);
  const safe = protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
  return safe ? ok(origin) : refused(refusal);
}
