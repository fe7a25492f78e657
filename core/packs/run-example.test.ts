import { describe, expect, test } from 'vitest';
import { compilePack } from '../domain/scoring/compile-pack.ts';
import { formulaTools } from '../expressions/formula-tools.ts';
import { named, resolvedFrom, smallPack } from '../testing/small-pack.ts';
import { runExample } from './run-example.ts';

describe('worked examples', () => {
  const compiled = compilePack(resolvedFrom(smallPack), formulaTools);
  const example = {
    name: named('例'),
    on: '2024-06-30',
    facts: { done: '95', planned: '100', daysLate: '0', falseRecords: '0' },
    expect: { indicators: { 'O.Count': '14.25', 'O.Time': '10' }, vetoes: [] },
  };
  const codesOf = (change: object) => runExample(compiled, { ...example, ...change }).map((refusal) => refusal.code);

  test('a right one differs in nothing', () => {
    expect(runExample(compiled, example)).toEqual([]);
  });

  test.each([
    ['other points', { expect: { indicators: { 'O.Count': '14.24' } } }, ['EXAMPLE-001']],
    ['points for a leaf without facts', { facts: {}, expect: { indicators: { 'O.Count': '0' } } }, ['EXAMPLE-001']],
    ['a leaf that is not there', { expect: { indicators: { 'O.Cout': '1' } } }, ['EXAMPLE-002']],
    ['a total while leaves are open', { expect: { indicators: {}, total: '24.25' } }, ['EXAMPLE-003']],
    ['another grade', { expect: { indicators: {}, grade: 'good' } }, ['EXAMPLE-004']],
    ['a veto that does not apply', { expect: { indicators: {}, vetoes: ['V.False'] } }, ['EXAMPLE-005']],
    ['a fact thought missing', { expect: { indicators: {}, missing: ['O.Time'] } }, ['EXAMPLE-006']],
    ['an outcome thought unrated', { expect: { indicators: {}, unrated: true } }, ['EXAMPLE-007']],
    ['a date before the pack', { on: '2023-12-31' }, ['EXAMPLE-008']],
    ['a fact the pack does not have', { facts: { ...example.facts, other: '1' } }, ['FACT-001']],
    ['a mark the pack does not allow', { notApplicable: [{ code: 'O.Good', reason: '无' }] }, ['NA-001']],
  ])('%s is a difference', (_, change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });
});
