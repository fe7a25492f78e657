import type { IncomingMessage } from 'node:http';
import type { Caller } from '../app/ports/caller.ts';
import type { Keyring } from '../app/ports/keyring.ts';
import { concat, sha256Hex, utf8 } from '../domain/hash/sha256.ts';
import { RefusedRequest } from './refused-request.ts';
import type { KeyedRequest } from './remember.ts';
import type { AnyRoute } from './route.ts';

/** What was asked, and with which key its fingerprint is made. */
export interface KeyedAsk {
  readonly caller: Caller;
  readonly bytes: Uint8Array | undefined;
  readonly keyring: Keyring;
}

/** The request under its Idempotency-Key, when it carries one and somebody signed in sends it. @throws RefusedRequest INPUT-016 */
export function keyedRequest(request: IncomingMessage, route: AnyRoute, asked: KeyedAsk): KeyedRequest | undefined {
  const key = request.headers['idempotency-key'];
  if (
    key === undefined ||
    route.method === 'GET' ||
    route.leavesNoTrace === true ||
    asked.caller.actor.role === 'visitor'
  )
    return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/u.test(key)) {
    throw new RefusedRequest({ code: 'INPUT-016', params: { name: 'Idempotency-Key' } });
  }
  const { actor, scope } = asked.caller;
  const said = utf8(JSON.stringify([request.method, request.url, scope.year, actor.role]));
  const digest = sha256Hex(asked.bytes ? concat(said, asked.bytes) : said);
  return {
    id: sha256Hex(JSON.stringify([actor.account, key])),
    // Keyed: a body may hold a password, and its plain hash could be guessed.
    fingerprint: asked.keyring.lookup('lookup', `request:${digest}`),
    keepsAnswer: route.keepsNoAnswer !== true,
  };
}
