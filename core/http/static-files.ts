import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context, Middleware } from 'koa';
import { RefusedRequest } from './refused-request.ts';

const entry = '/index.html';
const oneYear = 'public, max-age=31536000, immutable';

/**
 * Serves the built web client. Only files that were found below the folder are ever opened; assets with a hash in their name
 * are kept by browsers for ever, the page itself is asked for again; an unknown page falls back to index.html.
 *
 * @throws RefusedRequest WEB-001 when the client has not been built, HTTP-404, HTTP-405
 */
export function staticFiles(folder: string): Middleware {
  let known = filesBelow(folder);
  return async (ctx) => {
    if (!known.has(entry)) known = filesBelow(folder);
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') {
      throw new RefusedRequest({ code: 'HTTP-405', params: { method: ctx.method, allowed: 'GET, HEAD' } });
    }
    const wanted = fileFor(ctx.path, known);
    if (wanted === undefined) throw new RefusedRequest(known.has(entry) ? 'HTTP-404' : 'WEB-001');
    await send(ctx, folder, wanted);
  };
}

function filesBelow(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const relative = found.map((file) => path.relative(folder, path.join(file.parentPath, file.name)));
  return new Set(relative.map((file) => `/${file.split(path.sep).join('/')}`));
}

/** A page has no dot in its last step; everything else must be a file. */
function fileFor(asked: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(asked)) return asked;
  const isPage = !(asked.split('/').at(-1) ?? '').includes('.');
  return isPage && known.has(entry) ? entry : undefined;
}

async function send(ctx: Context, folder: string, file: string): Promise<void> {
  const bytes = await readFile(path.join(folder, file));
  const hashed = file.startsWith('/assets/');
  ctx.status = 200;
  ctx.set('etag', `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`);
  ctx.set('cache-control', hashed ? oneYear : 'no-cache');
  ctx.type = path.extname(file);
  // A script for foreign pages has to be loaded across origins; it holds nothing that is not public.
  if (file.startsWith('/embed/')) ctx.set('access-control-allow-origin', '*');
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = bytes;
}
