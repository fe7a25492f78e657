import type { Fact, Measure } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import { isAbove } from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';
import type { Reading } from '../rules/rule-kind.ts';
import { lookAlikes } from './look-alikes.ts';

/** The facts and measures of a pack, or of one project's own items. */
export interface QuantityParts {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly measures: Readonly<Record<string, Measure>>;
}

export type QuantityType = Reading['as'];

/** What each name gives: yes/no facts an answer, all else a number. */
export function quantityTypes(parts: QuantityParts): ReadonlyMap<string, QuantityType> {
  const facts = Object.entries(parts.facts).map(([name, fact]) => [name, typeOf(fact)] as const);
  const measures = Object.keys(parts.measures).map((name) => [name, 'number'] as const);
  return new Map([...facts, ...measures]);
}

const typeOf = (fact: Fact): QuantityType => (fact.unit === 'yesNo' ? 'answer' : 'number');

/** The names a measure is computed from. */
export function partsOf(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'constant':
      return [];
    case 'rate':
      return [measure.of, measure.to];
    case 'change':
      return [measure.from, measure.to];
    case 'difference':
      return [measure.of, measure.less];
    case 'sum':
      return measure.of;
    case 'formula':
      return measure.uses;
  }
}

/** Names that clash, look alike, are unknown or of the wrong type; bounds turned round; measures that need themselves. */
export function quantityFaults(parts: QuantityParts): readonly Refusal[] {
  const types = quantityTypes(parts);
  const names = [...Object.keys(parts.facts), ...Object.keys(parts.measures)];
  return [
    ...Object.keys(parts.measures)
      .filter((name) => Object.hasOwn(parts.facts, name))
      .map((name) => ({ code: 'PACK-018', at: `/measures/${name}`, params: { name } })),
    ...lookAlikes(names).map(([name, other]) => ({
      code: 'PACK-021',
      at: Object.hasOwn(parts.facts, name) ? `/facts/${name}` : `/measures/${name}`,
      params: { code: name, other },
    })),
    ...Object.entries(parts.facts).flatMap(boundFaults),
    ...Object.entries(parts.measures).flatMap(([name, measure]) => measureFaults(name, measure, { parts, types })),
  ];
}

/** Names that are not there, or give the other type. */
export function readingFaults(
  readings: readonly Reading[],
  types: ReadonlyMap<string, QuantityType>,
  at: string,
): readonly Refusal[] {
  return readings.flatMap(({ name, as }) => {
    const type = types.get(name);
    if (type === undefined) return [{ code: 'PACK-016', at, params: { name } }];
    return type === as ? [] : [{ code: as === 'number' ? 'PACK-017' : 'PACK-019', at, params: { name } }];
  });
}

function boundFaults([name, fact]: [string, Fact]): readonly Refusal[] {
  const { min, max } = fact;
  const turnedRound = min !== undefined && max !== undefined && isAbove(decimal(min), decimal(max));
  return turnedRound ? [{ code: 'PACK-066', at: `/facts/${name}/min`, params: { name, min, max } }] : [];
}

interface Known {
  readonly parts: QuantityParts;
  readonly types: ReadonlyMap<string, QuantityType>;
}

function measureFaults(name: string, measure: Measure, { parts, types }: Known): readonly Refusal[] {
  const at = `/measures/${name}`;
  const cycle = cycleFrom(name, parts.measures, [name]);
  if (cycle !== undefined) return [{ code: 'PACK-020', at, params: { cycle: cycle.join(' → ') } }];
  // A formula may use yes/no facts; its own check knows their types.
  if (measure.kind === 'formula') return [];
  return readingFaults(
    partsOf(measure).map((part) => ({ name: part, as: 'number' })),
    types,
    at,
  );
}

function cycleFrom(
  start: string,
  measures: QuantityParts['measures'],
  path: readonly string[],
): readonly string[] | undefined {
  const measure = measures[path.at(-1) ?? start];
  for (const part of measure === undefined ? [] : partsOf(measure)) {
    if (part === start) return [...path, start];
    if (path.includes(part)) continue;
    const found = cycleFrom(start, measures, [...path, part]);
    if (found !== undefined) return found;
  }
  return undefined;
}
