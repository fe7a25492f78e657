import { decimal } from '../domain/number/decimal.ts';
import type { Quantities } from '../domain/rules/quantities.ts';

/** Quantities from plain values: decimal text is a number, true and false are answers. */
export const given = (values: Readonly<Record<string, string | boolean>>): Quantities => ({
  number: (name) => {
    const value = values[name];
    return typeof value === 'string' ? decimal(value) : undefined;
  },
  answer: (name) => {
    const value = values[name];
    return typeof value === 'boolean' ? value : undefined;
  },
});
