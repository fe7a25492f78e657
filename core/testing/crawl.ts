import type { TestHouse } from './house.ts';

/** One answer of a crawl, as far as a reader could compare it. */
export interface Crawled {
  readonly status: number;
  /** Header lines but the declared nonces: request id, date, cookie. */
  readonly headers: string;
  readonly body: string;
}

const nonces: ReadonlySet<string> = new Set(['x-request-id', 'date', 'set-cookie', 'connection', 'keep-alive']);

/**
 * Asks for every GET route of the house as every login, with every value given for the parameters in its path.
 *
 * @param logins  demonstration accounts; `visitor` asks without signing in
 * @param values  for each parameter name the ids to try; `none` is tried besides
 * @returns answers by `login path`
 */
export async function crawl(
  house: TestHouse,
  logins: readonly string[],
  values: Readonly<Record<string, readonly string[]>>,
): Promise<ReadonlyMap<string, Crawled>> {
  const { body } = await house.visitor().get<{ paths: Record<string, object> }>('/openapi.json');
  const patterns = Object.entries(body.paths).flatMap(([path, item]) => ('get' in item ? [path] : []));
  const paths = patterns.flatMap((pattern) => filled(pattern.replace(/^\/api\/v1/, ''), values));
  const answers = new Map<string, Crawled>();
  for (const login of logins) {
    const client = login === 'visitor' ? house.visitor() : await house.as(login);
    for (const path of paths) {
      const { status, headers, body: answer } = await client.get(path);
      const lines = [...headers].filter(([name]) => !nonces.has(name)).map(([name, value]) => `${name}: ${value}`);
      answers.set(`${login} ${path}`, { status, headers: lines.toSorted().join('\n'), body: textOf(answer) });
    }
  }
  return answers;
}

function filled(pattern: string, values: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const place = /\{(\w+)\}/.exec(pattern);
  if (!place) return [pattern];
  const [whole, name = ''] = place;
  return [...(values[name] ?? []), 'none'].flatMap((value) => filled(pattern.replace(whole, value), values));
}

const textOf = (body: unknown): string =>
  body instanceof Uint8Array
    ? Buffer.from(body).toString('latin1') + Buffer.from(body).toString('utf8')
    : JSON.stringify(body ?? null);
