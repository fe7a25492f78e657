import { namesRead } from '../rules/names-read.ts';
import { partsOf } from './quantity-faults.ts';
import type { ResolvedPack } from './resolved-pack.ts';

/**
 * The facts that some rule or veto reads, directly or through measures, in the order the indicators first read them: what a unit
 * is asked for. A base may bring facts that only an omitted leaf read.
 */
export function factsNeeded(
  pack: Pick<ResolvedPack, 'facts' | 'measures' | 'indicators' | 'vetoes'>,
): readonly string[] {
  const seen = new Set<string>();
  const read = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const measure = pack.measures[name];
    if (measure) partsOf(measure).forEach(read);
  };
  pack.indicators.flatMap((leaf) => namesRead(leaf.rule)).forEach(read);
  pack.vetoes.flatMap((veto) => (veto.judgedBy === 'facts' ? veto.uses : [])).forEach(read);
  return [...seen].filter((name) => Object.hasOwn(pack.facts, name));
}
