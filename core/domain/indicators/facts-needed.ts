import { namesRead } from '../rules/names-read.ts';
import { partsOf } from './quantity-faults.ts';
import type { ResolvedPack } from './resolved-pack.ts';

/**
 * The facts that some rule or veto reads, directly or through measures, in the order the pack lists them: what a unit is
 * asked for. A base may bring facts that only an omitted leaf read.
 */
export function factsNeeded(
  pack: Pick<ResolvedPack, 'facts' | 'measures' | 'indicators' | 'vetoes'>,
): readonly string[] {
  const needed = new Set<string>();
  const open = [
    ...pack.indicators.flatMap((leaf) => namesRead(leaf.rule)),
    ...pack.vetoes.flatMap((veto) => (veto.judgedBy === 'facts' ? veto.uses : [])),
  ];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const measure = pack.measures[name];
    if (measure) open.push(...partsOf(measure));
  }
  return Object.keys(pack.facts).filter((name) => needed.has(name));
}
