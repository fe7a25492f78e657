import { ok, refused, type Outcome } from '../domain/refusal.ts';
import { houseLimits } from './house-limits.ts';
import { isStorable } from './storable.ts';

/** Names the kernel itself reads from every query. */
const kernelNames: readonly string[] = ['lang'];

/**
 * The query as texts, each name once; a repeated name is refused (INPUT-011), and a text no store keeps (INPUT-021). The kernel's
 * own names are taken out.
 */
export function readQuery(search: string): Outcome<Readonly<Record<string, string>>> {
  const pairs = [...new URLSearchParams(search)];
  if (pairs.length > houseLimits.queryParameters) return refused('INPUT-020', { limit: houseLimits.queryParameters });
  const seen = new Set<string>();
  if (!isStorable(pairs.flat().join(''))) return refused('INPUT-021');
  for (const [name] of pairs) {
    if (seen.has(name)) return refused({ code: 'INPUT-011', params: { name }, at: `?${name}` });
    seen.add(name);
  }
  return ok(Object.fromEntries(pairs.filter(([name]) => !kernelNames.includes(name))));
}
