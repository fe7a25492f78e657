import type { Content, Dimension, Indicator, Slot } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import { add, isZero, zero, type Exact } from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';
import type { ResolvedPack } from './resolved-pack.ts';

/** What a pack covers: weight by content area and by goal dimension. */
export interface Coverage {
  readonly content: ReadonlyMap<Content, Exact>;
  readonly dimensions: ReadonlyMap<Dimension, Exact>;
}

const areas: readonly Content[] = ['goalSetting', 'funding', 'management', 'attainment', 'other'];
const mandatoryAreas: readonly Content[] = ['goalSetting', 'funding', 'management', 'attainment'];
const outputs: readonly Dimension[] = ['quantity', 'quality', 'timeliness', 'cost'];
const effects: readonly Dimension[] = ['economic', 'social', 'ecological', 'lasting', 'satisfaction'];
const evaluatesSpending: readonly ResolvedPack['evaluates'][] = ['project', 'policy', 'department', 'fiscal'];

/** Weight of each content area and dimension; slots count with their own tags. */
export function coverageOf(pack: ResolvedPack): Coverage {
  const content = new Map(areas.map((area) => [area, zero]));
  const dimensions = new Map([...outputs, ...effects].map((dimension) => [dimension, zero]));
  for (const { tags, weight } of [...pack.indicators, ...pack.slots] satisfies readonly (Indicator | Slot)[]) {
    content.set(tags.content, add(content.get(tags.content) ?? zero, decimal(weight)));
    const { dimension } = tags;
    if (dimension) dimensions.set(dimension, add(dimensions.get(dimension) ?? zero, decimal(weight)));
  }
  return { content, dimensions };
}

/**
 * What a pack for spending leaves out without saying why: one of the four content areas, one of quantity, quality,
 * timeliness, cost and benefit, or one of quantitative and qualitative; a policy pack must judge both direct output and
 * effect.
 *
 * @source BJEV Art.3 (both natures), Art.11 (content areas); RS20 二4 (five measures; output and reach of policy goals)
 */
export function coverageFaults(pack: ResolvedPack): readonly Refusal[] {
  if (!evaluatesSpending.includes(pack.evaluates)) return [];
  const { content, dimensions } = coverageOf(pack);
  const explained = new Set<string>(pack.absences.map((absence) => absence.of));
  const isEmpty = (group: readonly Dimension[]): boolean => group.every((one) => isZero(dimensions.get(one) ?? zero));
  const isUnexplained = (names: readonly string[]): boolean => !names.every((name) => explained.has(name));

  const lacksBenefit = isEmpty(effects) && isUnexplained(effects);
  const groups = [
    { group: 'output', isLacking: isEmpty(outputs) },
    { group: 'effect', isLacking: isEmpty(effects) },
  ];
  return [
    ...mandatoryAreas
      .filter((area) => isZero(content.get(area) ?? zero) && isUnexplained([area]))
      .map((area) => ({ code: 'PACK-060', at: '/absences', params: { of: area } })),
    ...outputs
      .filter((dimension) => isEmpty([dimension]) && isUnexplained([dimension]))
      .map((dimension) => ({ code: 'PACK-061', at: '/absences', params: { of: dimension } })),
    ...natures
      .filter((nature) => !hasNature(pack, nature) && isUnexplained([nature]))
      .map((nature) => ({ code: 'PACK-070', at: '/absences', params: { of: nature } })),
    ...(lacksBenefit ? [{ code: 'PACK-062', at: '/absences' }] : []),
    ...groups
      .filter(({ isLacking }) => pack.evaluates === 'policy' && isLacking)
      .map(({ group }) => ({ code: 'PACK-063', at: '/indicators', params: { group } })),
  ];
}

const natures: readonly Indicator['nature'][] = ['quantitative', 'qualitative'];

/** An unfilled slot may bring either. */
const hasNature = (pack: ResolvedPack, nature: Indicator['nature']): boolean =>
  pack.slots.length > 0 || pack.indicators.some((leaf) => leaf.nature === nature);
