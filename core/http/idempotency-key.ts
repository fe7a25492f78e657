import type { IncomingMessage } from 'node:http';
import type { Caller } from '../app/ports/caller.ts';
import { concat, sha256Hex, utf8 } from '../domain/hash/sha256.ts';
import { RefusedRequest } from './refused-request.ts';
import type { KeyedRequest } from './remember.ts';
import type { AnyRoute } from './route.ts';

/** The request under its Idempotency-Key, when it carries one and somebody signed in sends it. @throws RefusedRequest INPUT-016 */
export function keyedRequest(
  request: IncomingMessage,
  route: AnyRoute,
  asked: { readonly caller: Caller; readonly bytes: Uint8Array | undefined },
): KeyedRequest | undefined {
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
  return {
    id: sha256Hex(JSON.stringify([actor.account, key])),
    fingerprint: sha256Hex(asked.bytes ? concat(said, asked.bytes) : said),
    keepsAnswer: route.keepsNoAnswer !== true,
  };
}
