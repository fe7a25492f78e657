import { describe, expect, test } from 'vitest';
import { checkFormula } from '../../expressions/check-formula.ts';
import type { Pack } from '../../generated/pack.ts';
import { named, resolvedFrom, smallPack } from '../../testing/small-pack.ts';
import { packFaults } from './pack-faults.ts';

const whole = resolvedFrom(smallPack);
const faultsOf = (change: Partial<Pack>) => packFaults(resolvedFrom({ ...smallPack, ...change }), checkFormula);
const codesOf = (change: Partial<Pack>) => faultsOf(change).map((fault) => fault.code);

describe('what a pack covers', () => {
  const toOther = (area: string): Partial<Pack> => ({
    indicators: whole.indicators.map((one) =>
      one.tags.content === area ? { ...one, tags: { ...one.tags, content: 'other' } } : one,
    ),
  });
  const without = (...dimensions: readonly string[]): Partial<Pack> => ({
    indicators: whole.indicators.map((one) =>
      dimensions.includes(one.tags.dimension ?? '')
        ? { ...one, tags: { threeE: ['economy'], content: 'attainment' } }
        : one,
    ),
  });

  test.each(['goalSetting', 'funding', 'management', 'attainment'] as const)(
    'BJEV-11 no weight on %s needs a reason',
    (of) => {
      expect(faultsOf(toOther(of))).toEqual([{ code: 'PACK-060', at: '/absences', params: { of } }]);
      expect(codesOf({ ...toOther(of), absences: [{ of, reason: named('不涉及') }] })).toEqual([]);
    },
  );

  test.each(['quantity', 'quality', 'timeliness', 'cost'] as const)(
    'RS20-11 without %s there is a reason in the pack, or a fault',
    (of) => {
      expect(faultsOf(without(of))).toEqual([{ code: 'PACK-061', at: '/absences', params: { of } }]);
      expect(codesOf({ ...without(of), absences: [{ of, reason: named('定额') }] })).toEqual([]);
    },
  );

  test('RS20-11 a pack without any benefit needs the reason for each kind of it', () => {
    expect(codesOf(without('social'))).toEqual(['PACK-062']);
    const kinds = ['economic', 'social', 'ecological', 'lasting', 'satisfaction'] as const;
    const absences = kinds.map((of) => ({ of, reason: named('定额') }));
    expect(codesOf({ ...without('social'), absences })).toEqual([]);
    expect(codesOf({ ...without('social'), absences: absences.slice(1) })).toEqual(['PACK-062']);
  });

  test.each([
    ['quantitative', 'qualitative'],
    ['qualitative', 'quantitative'],
  ] as const)('BJEV-03 a pack with %s indicators only needs the reason why none is %s', (kept, of) => {
    const indicators = whole.indicators.filter((one) => one.nature === kept);
    const faults = faultsOf({ indicators }).filter((fault) => fault.code === 'PACK-070');
    expect(faults).toEqual([{ code: 'PACK-070', at: '/absences', params: { of } }]);
    expect(codesOf({ indicators, absences: [{ of, reason: named('如此') }] })).not.toContain('PACK-070');
  });

  test.each([
    ['effect', ['social']],
    ['output', ['quantity', 'quality', 'timeliness', 'cost']],
  ] as const)('RS20-10 a policy evaluation without %s names the missing group', (group, dimensions) => {
    const faults = faultsOf({ ...without(...dimensions), evaluates: 'policy' });
    expect(faults.filter(({ code }) => code === 'PACK-063')).toEqual([
      { code: 'PACK-063', at: '/indicators', params: { group } },
    ]);
    expect(codesOf({ evaluates: 'policy' })).toEqual([]);
  });

  test('a review of persons is not asked for cost and benefit', () => {
    expect(codesOf({ ...without('social'), evaluates: 'person' })).toEqual([]);
  });

  test('slots count with their tags', () => {
    const slots: Pack['slots'] = [
      {
        code: 'E.Own',
        parent: 'E',
        title: named('自定'),
        weight: '20',
        allowedRules: ['levels'],
        minItems: 1,
        maxItems: 2,
        split: { by: 'equal', places: 2, remainder: 'largestRemainder' },
        tags: { threeE: ['effectiveness'], dimension: 'social', content: 'attainment' },
        cites: ['rule-1'],
      },
    ];
    const indicators = whole.indicators.filter((one) => one.code !== 'E.People');
    expect(codesOf({ slots, indicators })).toEqual([]);
    expect(codesOf({ slots: [{ ...slots[0]!, minItems: 3 }], indicators })).toEqual(['PACK-064']);
    expect(codesOf({ slots: [{ ...slots[0]!, split: { ...slots[0]!.split, places: 3 } }], indicators })).toEqual([
      'PACK-065',
    ]);
  });
});
