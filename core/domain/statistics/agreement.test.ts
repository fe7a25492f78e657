import { expect, test } from 'vitest';
import { meanSquares, oneWayAnova } from './anova.ts';
import { fleissKappa } from './fleiss.ts';
import { intraclassCorrelations } from './intraclass.ts';
import { kendallConcordance } from './kendall.ts';
import { krippendorffAlpha } from './krippendorff.ts';

const valueOf = <T>(statistic: { readonly value: T } | { readonly undefined: string }): T => {
  if ('undefined' in statistic) throw new Error(statistic.undefined);
  return statistic.value;
};

test('one-way analysis of variance of a table worked by hand', () => {
  const { F, over, under } = valueOf(
    oneWayAnova([
      [1, 2, 3],
      [2, 3, 4],
      [5, 6, 7],
    ]),
  );
  expect([F, over, under]).toEqual([13, 2, 6]);
});

test('an offset of a million does not change F', () => {
  const groups = [
    [1, 2, 3],
    [2, 3, 4],
    [5, 6, 7],
  ].map((group) => group.map((value) => value / 10 + 1e6));
  expect(valueOf(oneWayAnova(groups)).F).toBeCloseTo(13, 5);
});

test('mean squares of two targets by two judges', () => {
  // Rows 1 3 and 5 9: grand mean 4.5, rows 2 and 7, columns 3 and 6.
  expect(
    valueOf(
      meanSquares([
        [1, 3],
        [5, 9],
      ]),
    ),
  ).toMatchObject({ between: 25, within: 5, judge: 9, residual: 1 });
});

// Shrout & Fleiss 1979, table 2, with the coefficients the paper prints.
const table = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test.each([
  ['icc11', 0.17],
  ['icc21', 0.29],
  ['icc31', 0.71],
  ['icc1k', 0.44],
  ['icc2k', 0.62],
  ['icc3k', 0.91],
] as const)('%s of the published table is %d', (form, printed) => {
  const { estimate, low, high } = valueOf(intraclassCorrelations(table, 0.95))[form];
  expect(estimate).toBeCloseTo(printed, 2);
  expect(low).toBeLessThan(estimate);
  expect(high).toBeGreaterThan(estimate);
});

test('wider levels give wider limits', () => {
  const [narrow, wide] = [0.9, 0.99].map((level) => valueOf(intraclassCorrelations(table, level)).icc21);
  expect(wide!.high - wide!.low).toBeGreaterThan(narrow!.high - narrow!.low);
});

test.each([
  [
    'judges who agree to a constant leave no residual',
    intraclassCorrelations(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      0.95,
    ),
    'no-variation',
  ],
  ['a table with a gap', intraclassCorrelations([[1, 2], [3]], 0.95), 'ragged-table'],
  ['one judge', intraclassCorrelations([[1], [2]], 0.95), 'too-few-values'],
  [
    'groups without spread',
    oneWayAnova([
      [1, 1],
      [2, 2],
    ]),
    'no-variation',
  ],
  ['single values', oneWayAnova([[1], [2]]), 'too-few-values'],
  ['nothing to pair', krippendorffAlpha([[1], [2]], 'nominal'), 'no-pairable-values'],
  [
    'one value everywhere',
    krippendorffAlpha(
      [
        [1, 1],
        [1, 1],
      ],
      'interval',
    ),
    'no-variation',
  ],
  [
    'one category only',
    fleissKappa([
      [3, 0],
      [3, 0],
    ]),
    'no-variation',
  ],
  [
    'different numbers of raters',
    fleissKappa([
      [3, 0],
      [1, 1],
    ]),
    'unequal-counts',
  ],
  [
    'every judge ties everything',
    kendallConcordance([
      [1, 1],
      [1, 1],
    ]),
    'no-variation',
  ],
])('%s: undefined with the reason', (_, statistic, reason) => {
  expect(statistic).toEqual({ undefined: reason });
});

test.each([
  [
    'nominal',
    [
      [1, 1],
      [2, 2],
      [1, 1],
    ],
    1,
  ],
  [
    'nominal',
    [
      [1, 2],
      [1, 2],
    ],
    -0.5,
  ],
  [
    'interval',
    [
      [1, 2],
      [3, 4],
    ],
    0.7,
  ],
  [
    'ratio',
    [
      [0, 0],
      [4, 4],
    ],
    1,
  ],
  [
    'ordinal',
    [
      [1, 100],
      [1, 100],
    ],
    -0.5,
  ],
] as const)('alpha, %s, of %j', (metric, units, expected) => {
  expect(valueOf(krippendorffAlpha(units, metric)).alpha).toBeCloseTo(expected, 12);
});

test('units with a single value do not count', () => {
  expect(valueOf(krippendorffAlpha([[1, 2], [5], [3, 4]], 'interval'))).toMatchObject({
    pairableValues: 4,
    unitsUsed: 2,
  });
});

test('judges who rank alike concord fully, with and without ties', () => {
  expect(
    valueOf(
      kendallConcordance([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).W,
  ).toBe(1);
  expect(
    valueOf(
      kendallConcordance([
        [1, 10],
        [1, 10],
        [3, 30],
      ]),
    ).W,
  ).toBe(1);
  expect(
    valueOf(
      kendallConcordance([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ),
  ).toMatchObject({ W: 0, rankSums: [4, 4, 4] });
});

test('kappa is one for full agreement and negative below chance', () => {
  expect(
    valueOf(
      fleissKappa([
        [2, 0],
        [0, 2],
      ]),
    ).kappa,
  ).toBe(1);
  expect(
    valueOf(
      fleissKappa([
        [1, 1],
        [1, 1],
      ]),
    ).kappa,
  ).toBe(-1);
});
