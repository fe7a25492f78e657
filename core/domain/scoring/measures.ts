import type { Measure } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import { add, divide, isZero, subtract, zero, type Exact } from '../number/exact.ts';
import type { Quantities } from '../rules/quantities.ts';
import type { FormulaMaker } from '../rules/rule-kind.ts';
import type { FactValue } from './facts.ts';

/** Gives a measure from other quantities; undefined when one is missing or it would divide by zero. */
type MeasureOf = (quantities: Quantities) => Exact | undefined;

export type Measures = ReadonlyMap<string, MeasureOf>;

/** Makes measures ready. They must not need one another in a circle: the pack check refuses that. */
export const compileMeasures = (measures: Readonly<Record<string, Measure>>, formula: FormulaMaker): Measures =>
  new Map(Object.entries(measures).map(([name, measure]) => [name, measureOf(measure, formula)] as const));

/** Facts and measures of one project, by name; a measure is computed when it is first asked for. */
export function quantitiesOf(facts: ReadonlyMap<string, FactValue>, measures: Measures): Quantities {
  const computed = new Map<string, Exact | undefined>();
  const quantities: Quantities = {
    number: (name) => {
      const fact = facts.get(name);
      if (fact !== undefined) return typeof fact === 'boolean' ? undefined : fact;
      const measure = measures.get(name);
      if (measure === undefined) return undefined;
      if (!computed.has(name)) computed.set(name, measure(quantities));
      return computed.get(name);
    },
    answer: (name) => {
      const fact = facts.get(name);
      return typeof fact === 'boolean' ? fact : undefined;
    },
  };
  return quantities;
}

function measureOf(measure: Measure, formula: FormulaMaker): MeasureOf {
  switch (measure.kind) {
    case 'constant': {
      const value = decimal(measure.value);
      return () => value;
    }
    case 'rate':
      return binary(measure.of, measure.to, quotient);
    case 'change':
      return binary(measure.to, measure.from, (now, before) => quotient(subtract(now, before), before));
    case 'difference':
      return binary(measure.of, measure.less, subtract);
    case 'sum':
      return (quantities) => sumOf(measure.of, quantities);
    case 'formula': {
      const ready = formula(measure.formula);
      return (quantities) => {
        const result = ready(quantities);
        return result.ok && typeof result.value !== 'boolean' ? result.value : undefined;
      };
    }
  }
}

const quotient = (a: Exact, b: Exact): Exact | undefined => (isZero(b) ? undefined : divide(a, b));

const binary =
  (first: string, second: string, combine: (a: Exact, b: Exact) => Exact | undefined): MeasureOf =>
  (quantities) => {
    const a = quantities.number(first);
    const b = quantities.number(second);
    return a === undefined || b === undefined ? undefined : combine(a, b);
  };

function sumOf(names: readonly string[], quantities: Quantities): Exact | undefined {
  let total = zero;
  for (const name of names) {
    const value = quantities.number(name);
    if (value === undefined) return undefined;
    total = add(total, value);
  }
  return total;
}
