import { language, languageTag } from '../i18n/language.ts';
import { localProblem, problemOf } from './problem.ts';

/** Query parameters; what is undefined or empty is left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

export interface ReadOptions {
  readonly query?: Query;
  readonly signal?: AbortSignal;
}

export interface WriteOptions {
  /** The version the reader saw: sent as If-Match, so that a newer one is not overwritten (412). */
  readonly version?: number | undefined;
  /** One key for one intention: a repeated send with the same key is done once. A new one is made when it is absent. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

/** A file the API answered with. */
export interface FileAnswer {
  readonly name: string;
  readonly blob: Blob;
}

/** What the client tells the page: `signed-out` when the server no longer knows the session, `sign-out` when the reader leaves. */
export const apiEvents = new EventTarget();

/**
 * The API of the house. Answers are shaped as the schemas of core/schemas/api say; every refusal and failure is thrown as a
 * Problem (NET-001 when nothing answered, AbortError when the caller gave up).
 */
export const api = {
  get: <T>(path: string, options: ReadOptions = {}): Promise<T> => call(path, { method: 'GET' }, options).then(json<T>),

  post: <T>(path: string, body?: unknown, options: WriteOptions = {}): Promise<T> =>
    write('POST', path, { ...options, body }),

  put: <T>(path: string, body: unknown, options: WriteOptions = {}): Promise<T> =>
    write('PUT', path, { ...options, body }),

  remove: <T = undefined>(path: string, options: WriteOptions = {}): Promise<T> => write('DELETE', path, options),

  /** Sends the bytes of a file as they are, with their media type. */
  upload: async <T>(
    path: string,
    file: Blob,
    options: WriteOptions & { readonly mediaType?: string; readonly query?: Query } = {},
  ): Promise<T> => {
    const headers = {
      ...writeHeaders(options),
      'Content-Type': options.mediaType ?? (file.type || 'application/octet-stream'),
    };
    return json<T>(await call(path, { method: 'POST', headers, body: file }, options));
  },

  file: async (path: string, options: ReadOptions = {}): Promise<FileAnswer> => {
    const response = await call(path, { method: 'GET' }, options);
    return { name: fileName(response.headers.get('Content-Disposition')), blob: await response.blob() };
  },
};

/** A fresh key for one intention to write. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The address of an API path, below wherever the page itself is served. */
export function apiAddress(path: string, query: Query = {}): string {
  const address = new URL(`api/v1/${path.replace(/^\//u, '')}`, document.baseURI);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') address.searchParams.set(name, String(value));
  }
  return address.href;
}

function write<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  options: WriteOptions & { readonly body?: unknown },
): Promise<T> {
  const empty = options.body === undefined;
  const headers = { ...writeHeaders(options), ...(!empty && { 'Content-Type': 'application/json' }) };
  return call(path, { method, headers, body: empty ? null : JSON.stringify(options.body) }, options).then(json<T>);
}

const writeHeaders = (options: WriteOptions): Record<string, string> => ({
  'Idempotency-Key': options.key ?? newKey(),
  ...(options.version !== undefined && { 'If-Match': `"${options.version}"` }),
});

async function call(path: string, request: RequestInit, options: ReadOptions): Promise<Response> {
  const response = await fetch(apiAddress(path, options.query), {
    ...request,
    headers: { Accept: 'application/json', ...request.headers, 'Accept-Language': languageTag(language.value()) },
    credentials: 'same-origin',
    cache: 'no-store',
    signal: options.signal ?? null,
  }).catch((cause: unknown) => {
    if (options.signal?.aborted === true) throw cause;
    throw localProblem('NET-001', cause);
  });
  if (response.ok) return response;
  const problem = await problemOf(response);
  // A wrong password is a 401 too, under a code of its own.
  if (problem.code === 'HTTP-401') apiEvents.dispatchEvent(new Event('signed-out'));
  throw problem;
}

async function json<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  // The server validates its answers against the schema T is generated from.
  return (await response.json().catch((cause: unknown) => {
    throw localProblem('NET-002', cause);
  })) as T;
}

function fileName(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(disposition ?? '')?.[1];
  const plain = /filename="?([^";]+)"?/iu.exec(disposition ?? '')?.[1];
  return encoded === undefined ? (plain ?? 'download') : decodeURIComponent(encoded);
}
