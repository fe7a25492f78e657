import type { FactValues } from '../../generated/example.ts';
import type { Fact } from '../../generated/pack.ts';
import { decimal, parseDecimal } from '../number/decimal.ts';
import { isAbove, isBelow, type Exact } from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';

export type FactValue = Exact | boolean;

/** The values that could be read, and what is wrong with the others. */
export interface ReadFacts {
  readonly values: ReadonlyMap<string, FactValue>;
  readonly faults: readonly Refusal[];
}

export type FactReader = (given: FactValues) => ReadFacts;

const wholeUnits: readonly Fact['unit'][] = ['count', 'person', 'household', 'fen'];

/**
 * Makes the facts of a pack ready to be read many times.
 *
 * @returns a reader that gives refusals FACT-001 (unknown name), FACT-002 (not a decimal), FACT-003 (not yes or no),
 *   FACT-004 (not a whole number), FACT-005 (outside its bounds); a value with a fault is left out
 */
export function factReader(facts: Readonly<Record<string, Fact>>): FactReader {
  const checks = new Map(Object.entries(facts).map(([name, fact]) => [name, checkOf(name, fact)] as const));
  return (given) => {
    const values = new Map<string, FactValue>();
    const faults: Refusal[] = [];
    for (const name of Object.keys(given)) {
      const check = checks.get(name);
      const read = check ? check(given[name]) : fault('FACT-001', name);
      if (isFault(read)) faults.push(read);
      else values.set(name, read);
    }
    return { values, faults };
  };
}

type Check = (value: string | boolean | undefined) => FactValue | Refusal;

const isFault = (read: FactValue | Refusal): read is Refusal => typeof read === 'object' && 'code' in read;

const fault = (code: string, name: string, params: Refusal['params'] = {}): Refusal => ({
  code,
  at: `/facts/${name}`,
  params: { name, ...params },
});

function checkOf(name: string, fact: Fact): Check {
  if (fact.unit === 'yesNo') return (value) => (typeof value === 'boolean' ? value : fault('FACT-003', name));
  const min = fact.min === undefined ? undefined : decimal(fact.min);
  const max = fact.max === undefined ? undefined : decimal(fact.max);
  const isWhole = wholeUnits.includes(fact.unit);
  return (value) => {
    const number = typeof value === 'string' ? parseDecimal(value) : undefined;
    if (number === undefined) return fault('FACT-002', name, { value: String(value) });
    if (isWhole && number.denominator !== 1) return fault('FACT-004', name, { value: String(value) });
    const isOutside = (min !== undefined && isBelow(number, min)) || (max !== undefined && isAbove(number, max));
    if (!isOutside) return number;
    return fault('FACT-005', name, { value: String(value), min: fact.min ?? '–', max: fact.max ?? '–' });
  };
}
