import { describe, expect, test } from 'vitest';
import type { QuantityType } from '../domain/indicators/quantity-faults.ts';
import { decimal, toText } from '../domain/number/decimal.ts';
import { checkFormula } from './check-formula.ts';
import { makeFormula } from './evaluate.ts';
import { parseFormula } from './parse-formula.ts';

const values: Readonly<Record<string, string | boolean>> = { actual: '95', plan: '100', none: '0', late: true };
const quantities = {
  number: (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? decimal(value) : undefined;
  },
  answer: (name: string) => {
    const value = values[name];
    return typeof value === 'boolean' ? value : undefined;
  },
};
const types = new Map<string, QuantityType>([
  ['actual', 'number'],
  ['plan', 'number'],
  ['none', 'number'],
  ['unknownYet', 'number'],
  ['late', 'answer'],
]);

function result(text: string): string {
  const outcome = makeFormula(text)(quantities);
  if (!outcome.ok) return outcome.refusal.code;
  return typeof outcome.value === 'boolean' ? String(outcome.value) : toText(outcome.value);
}

const codes = (text: string, uses: readonly string[], gives: QuantityType = 'number') =>
  checkFormula({ text, uses, gives }, types).map((refusal) => refusal.code);

describe('values are exact', () => {
  test.each([
    ['0.1 + 0.2 <= 0.3', 'true'],
    ['0.1 + 0.2 == 0.3', 'true'],
    ['1 / 3 * 3 == 1', 'true'],
    ['1 / 3', '1/3'],
    ['actual / plan', '0.95'],
    ['actual / plan >= 0.95', 'true'],
    ['actual / plan > 0.95', 'false'],
    ['100 - actual', '5'],
    ['-actual + plan * 2', '105'],
    ['9007199254740993 - 9007199254740992', '1'],
    ['12345678901234567.89 - 12345678901234567.88', '0.01'],
    ['late ? 0.5 : 1', '0.5'],
    ['!late || actual != plan', 'true'],
    ['actual in [90, 95.0, 100]', 'true'],
    ['plan in [90, 95.0]', 'false'],
    ['late == true', 'true'],
  ])('%s is %s', (text, value) => {
    expect(result(text)).toBe(value);
  });
});

describe('what is missing stays missing', () => {
  test.each([
    ['a name without a value', 'unknownYet + 1', 'RULE-001'],
    ['division by zero', 'actual / none', 'RULE-004'],
    ['division by a difference of zero', 'actual / (plan - 100)', 'RULE-004'],
    ['a missing condition', 'unknownYet > 1 ? 1 : 0', 'RULE-001'],
    ['a missing side that the other decides', 'unknownYet > 1 || late', 'true'],
    ['the same from the right', 'late || unknownYet > 1', 'true'],
    ['a missing side that the other does not decide', 'unknownYet > 1 && late', 'RULE-001'],
    ['an `and` that is already false', '!late && unknownYet > 1', 'false'],
    ['a branch that is not taken', 'late ? 1 : actual / none', '1'],
  ])('%s: %s → %s', (_, text, outcome) => {
    expect(result(text)).toBe(outcome);
  });
});

describe('the language ends where cost or reach would begin', () => {
  test.each([
    ['a call', 'size([1])', 'EXPR-001'],
    ['a comprehension', '[1, 2].all(x, x > 0)', 'EXPR-001'],
    ['a pattern match', '"a".matches("a+")', 'EXPR-001'],
    ['a map', '{1: 2}', 'EXPR-001'],
    ['a field', 'actual.constructor', 'EXPR-002'],
    ['an index', 'actual[0]', 'EXPR-002'],
    ['a string', '"text"', 'EXPR-002'],
    ['null', 'null', 'EXPR-002'],
    ['a remainder', 'actual % 2', 'EXPR-002'],
    ['membership without a list', 'actual in plan', 'EXPR-002'],
    ['a list alone', '[actual]', 'EXPR-002'],
    ['a hexadecimal number', '0x10', 'EXPR-003'],
    ['an exponent', '1e3', 'EXPR-003'],
    ['an unsigned number', '1u', 'EXPR-002'],
    ['an unfinished text', 'actual +', 'EXPR-001'],
    ['more than 80 nodes', Array.from({ length: 41 }, () => 'actual').join(' + '), 'EXPR-001'],
    ['nesting beyond 12', `${'('.repeat(13)}actual${')'.repeat(13)}`, 'EXPR-001'],
    ['21 list items', `actual in [${Array.from({ length: 21 }, (_, index) => index).join(', ')}]`, 'EXPR-001'],
  ])('%s is refused', (_, text, code) => {
    const parsed = parseFormula(text);
    expect(parsed.ok ? 'accepted' : parsed.refusal.code).toBe(code);
  });

  test('exactly 20 list items are accepted', () => {
    expect(parseFormula(`actual in [${Array.from({ length: 20 }, (_, index) => index).join(', ')}]`).ok).toBe(true);
  });
});

describe('types and names are checked before anything runs', () => {
  test.each([
    ['whole numbers and decimals mix', 'actual == 0 ? 1 : 100 - actual / 2.5', ['actual'], 'number', []],
    ['an unknown name', 'actul / plan', ['actul', 'plan'], 'number', ['EXPR-004']],
    ['a name that `uses` leaves out', 'actual / plan', ['actual'], 'number', ['EXPR-005']],
    ['a name that `uses` has too many', 'actual / 2', ['actual', 'plan'], 'number', ['EXPR-005']],
    ['adding a yes/no', 'actual + late', ['actual', 'late'], 'number', ['EXPR-006']],
    ['comparing twice', '0 < actual < 1', ['actual'], 'answer', ['EXPR-006']],
    ['branches of different types', 'late ? 1 : late', ['late'], 'number', ['EXPR-006']],
    ['a yes/no where a share is needed', 'actual > plan', ['actual', 'plan'], 'number', ['EXPR-007']],
    ['a number where a yes/no is needed', 'actual', ['actual'], 'answer', ['EXPR-007']],
  ] as const)('%s', (_, text, uses, gives, expected) => {
    expect(codes(text, uses, gives)).toEqual(expected);
  });
});

test('text that was never checked is a fault, not a value', () => {
  expect(() => makeFormula('size([1])')).toThrow(SyntaxError);
});
