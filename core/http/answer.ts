import type { Context } from 'koa';
import { Fault } from '../app/fault.ts';
import { entityTag } from './if-match.ts';
import type { AnyRoute, FileAnswer, SessionAnswer } from './route.ts';
import type { SchemaRegistry } from './schema-registry.ts';
import { clearCookie, setCookie } from './who.ts';

/**
 * Sends what a route answers, after its schema has agreed: a field that is not declared never leaves the house.
 *
 * @throws Fault HTTP-903 when the answer does not fit its schema
 */
export function sendAnswer(
  ctx: Context,
  route: AnyRoute,
  answer: { readonly value: unknown; readonly schemas: SchemaRegistry },
): void {
  const value = route.session === true ? withCookie(ctx, answer.value) : answer.value;
  if (route.answer === 'nothing') return sendNothing(ctx);
  if (route.answer === 'file') return sendFile(ctx, value as FileAnswer);
  const wrong = answer.schemas.errors(route.answer, value);
  if (wrong.length > 0) {
    const places = wrong.map((error) => `${error.instancePath} ${error.keyword}`).join(', ');
    throw new Fault('HTTP-903', { schema: route.answer, places });
  }
  ctx.status = route.status ?? 200;
  ctx.body = JSON.stringify(value);
  ctx.type = 'application/json';
  const version = versionOf(value);
  if (version !== undefined) ctx.set('etag', entityTag(version));
}

// The routes that declare `session` answer this shape; their type says so where they are declared.
function withCookie(ctx: Context, value: unknown): unknown {
  const { cookie, answer } = value as SessionAnswer<unknown>;
  ctx.set('set-cookie', cookie === null ? clearCookie : setCookie(cookie));
  return answer;
}

function sendNothing(ctx: Context): void {
  ctx.status = 204;
}

function sendFile(ctx: Context, { file }: FileAnswer): void {
  ctx.status = 200;
  ctx.body = Buffer.from(file.bytes);
  ctx.type = file.mediaType;
  ctx.set('content-disposition', `attachment; filename*=UTF-8''${headerText(file.name)}`);
}

/** @source RFC 8187: what encodeURIComponent leaves alone besides its attr-char */
const headerText = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  return Number.isSafeInteger(value.version) ? Number(value.version) : undefined;
}
