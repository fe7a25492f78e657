import { canonicalText } from '../domain/canonical/canonical-json.ts';
import type { Pack } from '../generated/pack.ts';
import type { Refusal } from '../domain/refusal.ts';

/** A pack, or a base after its changes, as it enters the resolution. */
export interface Contribution {
  readonly owner: string;
  readonly pack: Pack;
}

/**
 * Codes and names that two packs both bring. Neither wins: the refusal names both packs. Citations may repeat when they say
 * the same.
 *
 * @returns refusals PACK-011; `at` points into the later pack
 */
export function overlapFaults(contributions: readonly Contribution[]): readonly Refusal[] {
  const owners = new Map<string, { readonly owner: string; readonly text: string | undefined }>();
  return contributions.flatMap(({ owner, pack }) =>
    namesOf(pack).flatMap(({ kind, name, at, text }) => {
      const key = `${kind} ${name}`;
      const first = owners.get(key);
      if (first === undefined) owners.set(key, { owner, text });
      const isSame = first === undefined || first.owner === owner || (text !== undefined && first.text === text);
      return isSame ? [] : [{ code: 'PACK-011', at, params: { code: name, pack: owner, other: first.owner } }];
    }),
  );
}

interface Named {
  readonly kind: 'code' | 'quantity' | 'citation';
  readonly name: string;
  readonly at: string;
  /** For what may be said twice in the same words. */
  readonly text?: string;
}

function namesOf(pack: Pack): readonly Named[] {
  const coded = (section: 'groups' | 'indicators' | 'slots' | 'vetoes' | 'constraints'): readonly Named[] =>
    (pack[section] ?? []).map(({ code }, index) => ({ kind: 'code', name: code, at: `/${section}/${index}/code` }));
  const named = (section: 'facts' | 'measures'): readonly Named[] =>
    Object.keys(pack[section] ?? {}).map((name) => ({ kind: 'quantity', name, at: `/${section}/${name}` }));
  const cited = Object.entries(pack.citations).map(([name, citation]): Named => {
    return { kind: 'citation', name, at: `/citations/${name}`, text: canonicalText(citation) };
  });
  return [
    ...coded('groups'),
    ...coded('indicators'),
    ...coded('slots'),
    ...coded('vetoes'),
    ...coded('constraints'),
    ...named('facts'),
    ...named('measures'),
    ...cited,
  ];
}
