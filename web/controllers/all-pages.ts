import { api, type Query } from './api.ts';

interface OnePage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const most = 1000;

/** Every item of a list that pages by cursor, for lists that are small by nature (accounts, units): the table then sorts and searches. */
export async function allPages<T>(path: string, signal: AbortSignal, query: Query = {}): Promise<readonly T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page: OnePage<T> = await api.get<OnePage<T>>(path, { signal, query: { ...query, limit: most, after } });
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}
