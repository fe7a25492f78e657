import type { Refusal } from '../refusal.ts';
import type { ResolvedPack } from './resolved-pack.ts';

/** Citation keys that stand nowhere in the pack's citations. `at` points at the list or object that names them. */
export function citationFaults(pack: ResolvedPack): readonly Refusal[] {
  const known = new Set(Object.keys(pack.citations));
  return citingPlaces(pack).flatMap(({ at, cites }) =>
    cites.filter((key) => !known.has(key)).map((key) => ({ code: 'PACK-045', at, params: { key } })),
  );
}

interface Place {
  readonly at: string;
  readonly cites: readonly string[];
}

/** Every `cites` list in the pack, wherever it stands. */
function citingPlaces(value: unknown, at = ''): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const here = `${at}/${name}`;
    const isList = name === 'cites' && Array.isArray(inner);
    return isList ? [{ at: here, cites: inner.map(String) }] : citingPlaces(inner, here);
  });
}
