import type { Refusal } from '../refusal.ts';

/** One refusal for each item whose code stands earlier in the list. */
export function repeatedCodes(items: readonly { readonly code: string }[], pointer: string): readonly Refusal[] {
  const seen = new Set<string>();
  return items.flatMap(({ code }, index) => {
    if (seen.has(code)) return [{ code: 'PACK-010', at: `${pointer}/${index}/code`, params: { code } }];
    seen.add(code);
    return [];
  });
}
