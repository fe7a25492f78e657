import { expect, test } from 'vitest';
import { decimal, toDecimal } from '../number/decimal.ts';
import { ratio, whole } from '../number/exact.ts';
import { panelLeaves } from './panel-leaves.ts';
import { publishedParts } from './published-parts.ts';

const cents = { places: 2 };
const third = ratio(1, 3);

test.each([
  ['the odd cent goes to the largest remainder', ['1.001', '2.007', '3.002'], '6.01', ['1.00', '2.01', '3.00']],
  ['a leaf that needs no rounding keeps its value', ['20', '29.995', '10'], '60.00', ['20.00', '30.00', '10.00']],
  ['of equal remainders the earlier leaf', ['1.005', '1.005'], '2.01', ['1.01', '1.00']],
  ['nothing', [], '0', []],
])('%s', (_, values, total, parts) => {
  const published = publishedParts(values.map(decimal), decimal(total), cents);
  expect(published.map((part) => toDecimal(part, 2))).toEqual(parts);
});

test('a total that is not the rounded sum is a fault', () => {
  expect(() => publishedParts([decimal('1.5')], decimal('1.6'), cents)).toThrow(RangeError);
  expect(() => publishedParts([decimal('-1')], decimal('-1'), cents)).toThrow(RangeError);
});

test('leaves of whole sheets are the means of the sheets that count', () => {
  const leaves = [
    { maximum: whole(20), points: [whole(10), whole(12), whole(12)] },
    { maximum: whole(80), points: [whole(60), whole(61), whole(60)] },
  ];
  const means = panelLeaves(leaves, ratio(215, 3));
  expect(means).toEqual([ratio(34, 3), ratio(181, 3)]);
});

test('a weighted panel weighs the leaves as it weighs the totals', () => {
  const leaves = [{ maximum: whole(100), points: [whole(90), whole(60)] }];
  expect(panelLeaves(leaves, whole(80), [whole(2), whole(1)])).toEqual([whole(80)]);
});

test('a result above the mean of the leaves is shared out by the room that is left', () => {
  const leaves = [
    { maximum: whole(10), points: [whole(10)] },
    { maximum: whole(10), points: [whole(7)] },
  ];
  expect(panelLeaves(leaves, whole(18))).toEqual([whole(10), whole(8)]);
  expect(panelLeaves([{ maximum: whole(1), points: [third] }], whole(0))).toEqual([whole(0)]);
});
