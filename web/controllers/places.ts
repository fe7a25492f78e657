/** Where the reader is: the part behind `#`, as a path and its query. */
export interface Place {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export type PathParams = Readonly<Record<string, string>>;

/** Reads `#/rounds/R1?tab=draws`; anything else is the home page. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?', 2);
  return { path: path.startsWith('/') ? path : '/', query: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address of a place, for links: `#/rounds?state=open`; empty values are left out. */
export function placeAddress(path: string, query: Readonly<Record<string, string | number | undefined>> = {}): string {
  const kept = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return kept.length === 0 ? `#${path}` : `#${path}?${new URLSearchParams(kept).toString()}`;
}

/** The parameters of a path under a pattern such as `/rounds/:id`, or undefined when it does not fit. */
export function matchPath(pattern: string, path: string): PathParams | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = decoded(value);
    else if (part !== value) return undefined;
  }
  return params;
}

// A hand-typed address may hold a broken escape; it then means itself.
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
