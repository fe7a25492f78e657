import type { Refusal } from '../../domain/refusal.ts';
import type { Problem } from '../../generated/api/common/problem.ts';
import type { Context } from '../context.ts';

/** What the API answered: a value with its version, or a refusal in words. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T; readonly headers: Headers }
  | { readonly ok: false; readonly problem: Problem | Refusal };

export interface WriteOptions {
  /** Sent as If-Match. */
  readonly version?: number;
  /** Sent as Idempotency-Key; a fresh one where the command names none. */
  readonly key?: string;
}

/** The API over HTTP; paths are below /api/v1. */
export interface Remote {
  readonly url: string;
  get<T>(path: string, query?: Query): Promise<Reply<T>>;
  post<T>(path: string, body?: unknown, options?: WriteOptions): Promise<Reply<T>>;
  put<T>(path: string, body?: unknown, options?: WriteOptions): Promise<Reply<T>>;
  remove<T>(path: string): Promise<Reply<T>>;
  upload<T>(path: string, bytes: Uint8Array, mediaType: string): Promise<Reply<T>>;
  /** A file as it came. */
  file(path: string, query?: Query): Promise<Reply<Uint8Array>>;
}

/** What is undefined is left out. */
export type Query = Readonly<Record<string, string | undefined>>;

/** @param headers  who asks: a token, or a cookie with its origin */
export function remoteAt(
  url: string,
  headers: Readonly<Record<string, string>>,
  { language }: Pick<Context, 'language'>,
): Remote {
  const said = { accept: 'application/json', 'accept-language': language === 'zh' ? 'zh-CN' : 'en', ...headers };
  const ask = (path: string, init: RequestInit): Promise<Reply<Response>> =>
    asked(url, path, { ...init, headers: { ...said, ...init.headers } });
  const write = async <T>(method: string, path: string, content: RequestInit): Promise<Reply<T>> =>
    valueIn<T>(await ask(path, { ...content, method }), url);

  return {
    url,
    get: async (path, query = {}) => valueIn(await ask(path + search(query), {}), url),
    post: (path, body, options) => write('POST', path, contentOf(body, options)),
    put: (path, body, options) => write('PUT', path, contentOf(body, options)),
    remove: (path) => write('DELETE', path, {}),
    upload: (path, bytes, mediaType) => {
      const kind = { 'content-type': mediaType, 'idempotency-key': freshKey() };
      return write('POST', path, { body: bytes as BodyInit, headers: kind });
    },
    file: async (path, query = {}) => {
      const reply = await ask(path + search(query), {});
      return reply.ok ? { ...reply, value: new Uint8Array(await reply.value.arrayBuffer()) } : reply;
    },
  };
}

async function asked(url: string, path: string, init: RequestInit): Promise<Reply<Response>> {
  const response = await fetch(`${url}/api/v1${path}`, { ...init, redirect: 'error' }).catch(() => undefined);
  if (!response) return { ok: false, problem: { code: 'CLI-021', params: { url } } };
  if (!response.ok) return { ok: false, problem: await problemIn(response, url) };
  return { ok: true, value: response, headers: response.headers };
}

async function valueIn<T>(reply: Reply<Response>, url: string): Promise<Reply<T>> {
  if (!reply.ok) return reply;
  if (reply.value.status === 204) return { ...reply, value: undefined as T };
  // The server has checked its answer against the schema T is generated from.
  const value = (await reply.value.json().catch(() => undefined)) as T | undefined;
  return value === undefined ? { ok: false, problem: { code: 'CLI-022', params: { url } } } : { ...reply, value };
}

const freshKey = (): string => crypto.randomUUID();

function contentOf(body: unknown, { version, key = freshKey() }: WriteOptions = {}): RequestInit {
  const headers = { 'idempotency-key': key, ...(version !== undefined && { 'if-match': `"${version}"` }) };
  if (body === undefined) return { headers };
  return { body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } };
}

function search(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

async function problemIn(response: Response, url: string): Promise<Problem | Refusal> {
  const body: unknown = await response.json().catch(() => undefined);
  const isProblem = typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
  return isProblem ? (body as Problem) : { code: 'CLI-022', params: { url } };
}
