import type { IncomingMessage } from 'node:http';
import { RefusedRequest } from './refused-request.ts';

/** The ETag of a version. */
export const entityTag = (version: number): string => `"${version}"`;

/** The one version that If-Match names. @throws RefusedRequest HTTP-428 without it, INPUT-016 in another form */
export function ifMatchOf(request: IncomingMessage): number {
  const header = request.headers['if-match'];
  if (header === undefined) throw new RefusedRequest('HTTP-428');
  const version = /^"(\d{1,15})"$/u.exec(header)?.[1];
  if (version === undefined) throw new RefusedRequest({ code: 'INPUT-016', params: { name: 'If-Match' } });
  return Number(version);
}
