import { expect, test } from 'vitest';
import { decimal, toText } from '../../number/decimal.ts';
import { closestPairMean } from './closest-pair.ts';
import { hodgesLehmann } from './hodges-lehmann.ts';
import { huberMean } from './huber.ts';
import { meanOf } from './mean.ts';
import { medianOf } from './median.ts';
import type { MethodResult } from './method-result.ts';
import { trimmedMean, trimmedShareMean } from './trimmed.ts';
import { weightedMean } from './weighted.ts';

const totals = (...texts: readonly string[]) => texts.map(decimal);
const told = (result: MethodResult) => (result.ok ? toText(result.value.value) : result.refusal.code);
const droppedBy = (result: MethodResult) => (result.ok ? result.value.dropped : []);

test.each([
  ['a mean that no double holds', meanOf(totals('91.05', '90.02', '94.97', '83.94')), '89.995'],
  ['a mean that never ends', meanOf(totals('80', '80', '81')), '241/3'],
  ['the middle of three', medianOf(totals('95', '60', '88')), '88'],
  ['the middle of four is the mean of two', medianOf(totals('60', '85', '84.99', '90')), '84.995'],
  ['one high and one low total dropped', trimmedMean(totals('99', '91', '90', '55'), 1), '90.5'],
  ['tied extremes: exactly one of each dropped', trimmedMean(totals('95', '95', '80', '80', '60'), 1), '85'],
  ['two dropped on each side', trimmedMean(totals('0', '10', '70', '71', '72', '90', '100'), 2), '71'],
  [
    'a share of ten totals',
    trimmedShareMean(totals('1', '2', '3', '4', '5', '6', '7', '8', '9', '99'), decimal('0.2')),
    '5.5',
  ],
  ['a share that drops nobody', trimmedShareMean(totals('1', '2', '6'), decimal('0.2')), '3'],
  ['seats of different weight', weightedMean(totals('90', '80', '70'), totals('2', '1', '1')), '82.5'],
  ['half of the pair means lie below', hodgesLehmann(totals('80', '82', '84', '86', '20')), '82'],
  ['the two closest of three', closestPairMean(totals('88', '62', '85')), '86.5'],
  ['equal gaps: the middle total', closestPairMean(totals('90', '60', '75')), '75'],
  ['a wild total counts as a mild one', huberMean(totals('1', '2', '3', '4', '100'), decimal('1.5')), '3.055975'],
  ['more than half equal: the median', huberMean(totals('80', '80', '80', '99'), decimal('1.5')), '80'],
])('%s', (_, result, expected) => {
  expect(told(result)).toBe(expected);
});

test.each([
  ['a mean of nothing', meanOf([]), 'PANEL-001'],
  ['a median of nothing', medianOf([]), 'PANEL-001'],
  ['dropping one each side of two', trimmedMean(totals('80', '90'), 1), 'PANEL-001'],
  ['weights that add up to zero', weightedMean(totals('80', '90'), totals('0', '0')), 'PANEL-002'],
  ['a negative weight', weightedMean(totals('80', '90'), totals('2', '-1')), 'PANEL-002'],
  ['a missing weight', weightedMean(totals('80', '90'), totals('1')), 'PANEL-002'],
  ['a closest pair of four', closestPairMean(totals('1', '2', '3', '4')), 'PANEL-003'],
  ['a bend of zero', huberMean(totals('1', '2', '4'), decimal('0')), 'PANEL-004'],
])('%s is refused', (_, result, code) => {
  expect(told(result)).toBe(code);
});

test('the sheets that had no part in the result are named by position', () => {
  expect(droppedBy(trimmedMean(totals('70', '99', '80', '60'), 1)).toSorted()).toEqual([1, 3]);
  expect(droppedBy(medianOf(totals('70', '99', '80'))).toSorted()).toEqual([0, 1]);
  expect(droppedBy(weightedMean(totals('70', '99'), totals('1', '0')))).toEqual([1]);
  expect(droppedBy(closestPairMean(totals('62', '85', '88')))).toEqual([0]);
});
