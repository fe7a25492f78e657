import type { IncomingMessage } from 'node:http';
import { RefusedRequest } from './refused-request.ts';

/** What a body may be. */
export interface BodyRule {
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
}

/**
 * The bytes of a request body.
 *
 * @throws RefusedRequest HTTP-413 above the limit, HTTP-415 another media type or a compressed body, HTTP-408 cut off
 */
export async function readBody(request: IncomingMessage, rule: BodyRule): Promise<Uint8Array> {
  checkKind(request, rule);
  checkSize(Number(request.headers['content-length'] ?? 0), rule);
  const parts: Buffer[] = [];
  let size = 0;
  try {
    // What is left of a refused body is read and dropped, within the request's time, so that the answer arrives.
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += part.length;
      checkSize(size, rule);
      parts.push(part);
    }
  } catch (cause) {
    request.resume();
    throw cause instanceof RefusedRequest ? cause : new RefusedRequest('HTTP-408');
  }
  return Buffer.concat(parts, size);
}

/** The media type of a Content-Type header, without its parameters. */
export const mediaTypeOf = (header: string | undefined): string =>
  (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

function checkKind(request: IncomingMessage, rule: BodyRule): void {
  const fits =
    rule.mediaTypes.includes(mediaTypeOf(request.headers['content-type'])) &&
    (request.headers['content-encoding'] ?? 'identity') === 'identity';
  if (!fits) throw new RefusedRequest({ code: 'HTTP-415', params: { allowed: rule.mediaTypes.join(', ') } });
}

function checkSize(size: number, rule: BodyRule): void {
  if (size <= rule.maxBytes) return;
  throw new RefusedRequest({ code: 'HTTP-413', params: { limit: rule.maxBytes } });
}
