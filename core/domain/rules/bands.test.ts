import { describe, expect, test } from 'vitest';
import type { Bands } from '../../generated/pack.ts';
import { decimal, toText } from '../number/decimal.ts';
import { bands } from './bands.ts';
import { given } from '../../testing/quantities-given.ts';

/** 0 earns all, above 0 to 10 % earns 80 %, above that 60 %, above 30 % nothing: each band owns its upper bound. */
const adjusted: Bands = {
  kind: 'bands',
  measure: 'rate',
  includes: 'upper',
  bands: [{ share: '1' }, { from: '0', share: '0.8' }, { from: '0.1', share: '0.6' }, { from: '0.3', share: '0' }],
};
/** Satisfaction: 90 % and above all, 80 % and above two thirds, below 80 % nothing. */
const satisfied: Bands = {
  kind: 'bands',
  measure: 'rate',
  bands: [{ share: '0' }, { from: '0.8', share: '0.6' }, { from: '0.9', share: '1' }],
};
/** Coverage: below 1.0 nothing, 1.0 to 1.2 from 60 to 100 % in a straight line, 1.2 and above all. */
const coverage: Bands = {
  kind: 'bands',
  measure: 'rate',
  bands: [{ share: '0' }, { from: '1', share: '0.6', rampTo: '1' }, { from: '1.2', share: '1' }],
};
/** Refinancing: up to 50 % all, then straight down to nothing at 90 %. */
const refinancing: Bands = {
  kind: 'bands',
  measure: 'rate',
  bands: [{ share: '1' }, { from: '0.5', share: '1', rampTo: '0' }, { from: '0.9', share: '0' }],
};

function share(rule: Bands, rate: string): string {
  const outcome = bands.score(rule, () => () => ({ ok: true, value: true }))(given({ rate }), decimal('10'));
  return outcome.state === 'earned' ? toText(outcome.share) : outcome.why.code;
}

describe('以上 includes the bound unless the pack says the band below owns it', () => {
  test.each([
    ['no adjustment', adjusted, '0', '1'],
    ['a reduction', adjusted, '-0.2', '1'],
    ['just above nothing', adjusted, '0.0001', '0.8'],
    ['on 10 %', adjusted, '0.1', '0.8'],
    ['just above 10 %', adjusted, '0.1000001', '0.6'],
    ['on 30 %', adjusted, '0.3', '0.6'],
    ['above 30 %', adjusted, '0.31', '0'],
    ['below 80 %', satisfied, '0.7999', '0'],
    ['on 80 %', satisfied, '0.8', '0.6'],
    ['on 90 %', satisfied, '0.9', '1'],
    ['just below 1.0', coverage, '0.999999', '0'],
    ['on 1.0', coverage, '1', '0.6'],
    ['half way', coverage, '1.1', '0.8'],
    ['on 1.2', coverage, '1.2', '1'],
    ['a third of the way down', refinancing, '0.6', '0.75'],
    ['at the end of the way down', refinancing, '0.9', '0'],
  ])('%s', (_, rule, rate, expected) => {
    expect(share(rule, rate)).toBe(expected);
  });

  test('without the measure there are no points', () => {
    const outcome = bands.score(satisfied, () => () => ({ ok: true, value: true }))(given({}), decimal('10'));
    expect(outcome).toMatchObject({ state: 'missing', why: { code: 'RULE-001', params: { name: 'rate' } } });
  });
});

describe('bands leave no gap and no second reading', () => {
  test.each([
    [
      'a first band with a bound',
      [
        { from: '0', share: '1' },
        { from: '1', share: '0' },
      ],
      'PACK-046',
    ],
    ['a later band without one', [{ share: '1' }, { share: '0' }], 'PACK-047'],
    ['bounds that do not rise', [{ share: '1' }, { from: '2', share: '0' }, { from: '2', share: '0' }], 'PACK-048'],
    ['a ramp without an end', [{ share: '1' }, { from: '2', share: '0', rampTo: '1' }], 'PACK-049'],
    [
      'a ramp without a start',
      [
        { share: '1', rampTo: '0' },
        { from: '2', share: '0' },
      ],
      'PACK-049',
    ],
  ])('%s is refused', (_, list, code) => {
    const faults = bands.faults({ kind: 'bands', measure: 'rate', bands: list }, 'facts');
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });

  test('well-written bands have no faults', () => {
    expect([adjusted, satisfied, coverage, refinancing].flatMap((rule) => bands.faults(rule, 'facts'))).toEqual([]);
  });
});
