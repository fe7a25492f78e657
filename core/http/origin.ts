import type { IncomingMessage } from 'node:http';
import type { HttpSettings } from './http-settings.ts';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether the Host header names this house: its public host, or loopback (against DNS rebinding). */
export function knownHost(request: IncomingMessage, settings: HttpSettings): boolean {
  const host = (request.headers.host ?? '').toLowerCase();
  if (settings.publicUrl !== undefined && host === new URL(settings.publicUrl).host) return true;
  return loopbackNames.has(host.replace(/:\d+$/u, ''));
}

/** What the browser says about where an unsafe request comes from. */
export type Provenance = 'own' | 'foreign' | 'untold';

/** Sec-Fetch-Site decides where it is sent, else Origin; both absent means the sender is no current browser. */
export function provenance(request: IncomingMessage, settings: HttpSettings): Provenance {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' ? 'own' : 'foreign';
  const { origin } = request.headers;
  if (origin === undefined) return 'untold';
  return ownOrigins(request, settings).includes(origin) ? 'own' : 'foreign';
}

function ownOrigins(request: IncomingMessage, settings: HttpSettings): readonly string[] {
  const heard = `${settings.tls ? 'https' : 'http'}://${request.headers.host ?? ''}`;
  return settings.publicUrl === undefined ? [heard] : [new URL(settings.publicUrl).origin, heard];
}

/** The reader's network address; a trusted proxy's word counts for its last hop only. */
export function addressOf(request: IncomingMessage, settings: HttpSettings): string {
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/u, '');
  if (!settings.trustedProxies.includes(peer)) return peer;
  const forwarded = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',');
  return hops.at(-1)?.trim() || peer;
}
