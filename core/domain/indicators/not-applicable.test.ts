import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NotApplicable } from '../../generated/pack.ts';
import { leaf, named } from '../../testing/small-pack.ts';
import { decimal, toDecimal } from '../number/decimal.ts';
import { sum, whole } from '../number/exact.ts';
import { redistribute } from './not-applicable.ts';
import { treeOf } from './tree.ts';

const group = (code: string, parent?: string) => ({ code, title: named(code), ...(parent && { parent }) });
const weights: Readonly<Record<string, string>> = {
  'A.a': '10',
  'A.b': '20',
  'A.c': '10',
  'B.a': '25',
  'B.b': '25',
  'C.a': '10',
};
const tree = treeOf({
  groups: [group('A'), group('B'), group('C')],
  indicators: Object.entries(weights).map(([code, weight]) => leaf(code, weight, { parent: code.charAt(0) })),
  slots: [],
});

function spread(policies: Record<string, NotApplicable>, marks: string[], isBlocked = false) {
  const input = { tree, policies: new Map(Object.entries(policies)), rounding: { places: 2 }, isBlocked };
  return redistribute(
    input,
    marks.map((code) => ({ code, reason: '本项目没有' })),
  );
}

function weightsAfter(policies: Record<string, NotApplicable>, marks: string[], isBlocked = false) {
  const outcome = spread(policies, marks, isBlocked);
  if (!outcome.ok) return outcome.refusal.code;
  return Object.fromEntries([...outcome.value.weights].map(([code, weight]) => [code, toDecimal(weight, 2)]));
}

const untouched = { 'A.a': '10.00', 'A.b': '20.00', 'A.c': '10.00', 'B.a': '25.00', 'B.b': '25.00', 'C.a': '10.00' };
const rescale: NotApplicable = { policy: 'rescale' };

describe('not applicable changes weights before anything is scored', () => {
  test('nothing marked, nothing changed', () => {
    expect(weightsAfter({ 'A.a': rescale }, [])).toEqual(untouched);
  });

  test('full marks keep every weight', () => {
    expect(weightsAfter({ 'A.a': { policy: 'fullMarks' } }, ['A.a'])).toEqual(untouched);
  });

  test('a dropped weight goes to the others of the group in proportion', () => {
    const { 'A.a': _, ...others } = untouched;
    expect(weightsAfter({ 'A.a': rescale }, ['A.a'])).toEqual({ ...others, 'A.b': '26.67', 'A.c': '13.33' });
  });

  test('to a named leaf', () => {
    const { 'A.a': _, ...others } = untouched;
    expect(weightsAfter({ 'A.a': { policy: 'moveTo', to: 'C.a' } }, ['A.a'])).toEqual({ ...others, 'C.a': '20.00' });
  });

  test('to a named group, in proportion: without a satisfaction indicator its points go to benefit', () => {
    const { 'C.a': _, ...others } = untouched;
    const after = weightsAfter({ C: { policy: 'moveTo', to: 'B' } }, ['C']);
    expect(after).toEqual({ ...others, 'B.a': '30.00', 'B.b': '30.00' });
  });

  test('a whole group goes to the rest of the sheet', () => {
    const after = weightsAfter({ C: rescale }, ['C']);
    expect(after).toEqual({ 'A.a': '11.11', 'A.b': '22.22', 'A.c': '11.11', 'B.a': '27.78', 'B.b': '27.78' });
  });

  test('two marks do not depend on their order', () => {
    const policies = { 'A.a': rescale, 'A.c': rescale, 'B.a': rescale };
    expect(weightsAfter(policies, ['A.a', 'A.c', 'B.a'])).toEqual(weightsAfter(policies, ['B.a', 'A.c', 'A.a']));
    expect(weightsAfter(policies, ['A.a', 'A.c', 'B.a'])).toEqual({ 'A.b': '40.00', 'B.b': '50.00', 'C.a': '10.00' });
  });

  test('a leaf with full marks takes no weight from others', () => {
    const policies: Record<string, NotApplicable> = { 'A.a': rescale, 'A.b': { policy: 'fullMarks' } };
    expect(weightsAfter(policies, ['A.a', 'A.b'])).toMatchObject({ 'A.b': '20.00', 'A.c': '20.00' });
  });

  test.each([
    ['a node without a policy', {}, ['A.a'], 'NA-001'],
    ['an unknown node', {}, ['X'], 'NA-002'],
    ['the same node twice', { 'A.a': rescale }, ['A.a', 'A.a'], 'NA-004'],
    ['everything', { A: rescale, B: rescale, C: rescale }, ['A', 'B', 'C'], 'NA-003'],
    [
      'weight for a leaf that is dropped too',
      { 'A.a': { policy: 'moveTo', to: 'A.b' }, 'A.b': rescale },
      ['A.a', 'A.b'],
      'NA-003',
    ],
  ] as [string, Record<string, NotApplicable>, string[], string][])('%s is refused', (_, policies, marks, code) => {
    expect(weightsAfter(policies, marks)).toBe(code);
  });

  test('blocks scored apart keep their weight to themselves', () => {
    expect(weightsAfter({ C: rescale }, ['C'], true)).toBe('NA-003');
    expect(weightsAfter({ 'B.a': rescale }, ['B.a'], true)).toMatchObject({ 'B.b': '50.00', 'C.a': '10.00' });
  });
});

test('BJ11-13 whatever is marked, the weights still total exactly 100', () => {
  const codes = Object.keys(weights);
  const policies = Object.fromEntries(codes.map((code) => [code, rescale]));
  fc.assert(
    fc.property(fc.subarray(codes, { maxLength: codes.length - 1 }), (marks) => {
      const outcome = spread(policies, marks);
      expect(outcome.ok && sum([...outcome.value.weights.values()])).toEqual(whole(100));
      expect(outcome.ok && [...outcome.value.dropped.keys()].toSorted()).toEqual(marks.toSorted());
    }),
    { seed: 7, numRuns: 64 },
  );
});

test('weights with many places are apportioned to the places the pack allows', () => {
  const outcome = spread({ 'B.a': rescale }, ['B.a']);
  expect(outcome.ok && outcome.value.weights.get('B.b')).toEqual(decimal('50'));
});
