import type { Page, Row } from '../app/ports/shelf.ts';

/** The page a checked query asks for; 50 rows when it does not say. */
export function pageOf(query: Readonly<Record<string, string>>): Required<Pick<Page, 'limit'>> & Page {
  const limit = Number(query['limit'] ?? 50);
  return query['after'] === undefined ? { limit } : { limit, after: query['after'] };
}

/** One page as it goes out: `next` names the last row while there may be more. */
export const paged = <R extends Row, V>(
  rows: readonly R[],
  page: { readonly limit: number },
  view: (row: R) => V,
): { items: V[]; next: string | null } => ({
  items: rows.map(view),
  next: rows.length < page.limit ? null : (rows.at(-1)?.id ?? null),
});
