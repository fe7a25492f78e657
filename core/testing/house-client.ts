/** What the API answered. */
export interface Answer<T> {
  readonly status: number;
  /** JSON as it came; the bytes of a file; undefined for 204. */
  readonly body: T;
  readonly headers: Headers;
}

export interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as If-Match. */
  readonly version?: number;
  /** Sent as Idempotency-Key. */
  readonly key?: string;
}

/** A browser or program at the API of a test house; paths are below /api/v1. */
export interface HouseClient {
  get<T = unknown>(path: string, sending?: Sending): Promise<Answer<T>>;
  post<T = unknown>(path: string, body?: unknown, sending?: Sending): Promise<Answer<T>>;
  put<T = unknown>(path: string, body?: unknown, sending?: Sending): Promise<Answer<T>>;
  delete<T = unknown>(path: string, sending?: Sending): Promise<Answer<T>>;
  /** Sends bytes as they are. */
  upload<T = unknown>(path: string, bytes: Uint8Array | string, mediaType: string): Promise<Answer<T>>;
}

/** Headers of the next request: who sends it. */
export type Identity = () => Promise<Readonly<Record<string, string>>>;

interface Shipment {
  readonly method: string;
  readonly path: string;
  readonly sending: Sending;
  readonly content?: { readonly mediaType: string; readonly bytes: BodyInit };
}

/**
 * @param base  address of the house, without a path
 * @param seen  told of each answer's headers, as a browser that keeps cookies
 */
export function clientAt(base: string, identity: Identity, seen: (headers: Headers) => void = () => {}): HouseClient {
  const ship = async <T>({ method, path, sending, content }: Shipment): Promise<Answer<T>> => {
    const headers = {
      origin: base,
      ...(content && { 'content-type': content.mediaType }),
      ...(sending.version !== undefined && { 'if-match': `"${sending.version}"` }),
      ...(sending.key !== undefined && { 'idempotency-key': sending.key }),
      ...(await identity()),
      ...sending.headers,
    };
    const response = await fetch(`${base}/api/v1${path}`, { method, headers, body: content?.bytes ?? null });
    seen(response.headers);
    return { status: response.status, body: (await bodyOf(response)) as T, headers: response.headers };
  };
  const json = (body: unknown) =>
    body === undefined ? {} : { content: { mediaType: 'application/json', bytes: JSON.stringify(body) } };
  return {
    get: (path, sending = {}) => ship({ method: 'GET', path, sending }),
    delete: (path, sending = {}) => ship({ method: 'DELETE', path, sending }),
    post: (path, body, sending = {}) => ship({ method: 'POST', path, sending, ...json(body) }),
    put: (path, body, sending = {}) => ship({ method: 'PUT', path, sending, ...json(body) }),
    upload: (path, bytes, mediaType) =>
      ship({ method: 'POST', path, sending: {}, content: { mediaType, bytes: bytes as BodyInit } }),
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const isJson = /^application\/(problem\+)?json(;|$)/u.test(response.headers.get('content-type') ?? '');
  return isJson ? response.json() : new Uint8Array(await response.arrayBuffer());
}
