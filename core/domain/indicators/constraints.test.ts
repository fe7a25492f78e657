import { describe, expect, test } from 'vitest';
import { checkFormula } from '../../expressions/check-formula.ts';
import type { Pack } from '../../generated/pack.ts';
import { computed, named, resolvedFrom, smallPack } from '../../testing/small-pack.ts';
import { packFaults } from './pack-faults.ts';

const whole = resolvedFrom(smallPack);
const faultsOf = (change: Partial<Pack>) => packFaults(resolvedFrom({ ...smallPack, ...change }), checkFormula);
const codesOf = (change: Partial<Pack>) => faultsOf(change).map((fault) => fault.code);

describe('constraints', () => {
  type Constraint = NonNullable<Pack['constraints']>[number];
  const stress: Constraint = {
    kind: 'groupSum',
    code: 'C.Result',
    title: named('产出加效益'),
    severity: 'error',
    nodes: ['O', 'E'],
    atLeast: '60',
    cites: ['rule-1'],
  };
  const constraint = (change: object): Constraint => ({ ...stress, ...change });

  test.each([
    ['output and effect at least 60, on the bound', constraint({ nodes: ['O', 'E'] }), []],
    ['at least 60.01', constraint({ nodes: ['O', 'E'], atLeast: '60.01' }), ['PACK-038']],
    ['at most 60', constraint({ nodes: ['O', 'E'], atLeast: '0', atMost: '60' }), []],
    ['at most 59.99', constraint({ nodes: ['O', 'E'], atMost: '59.99' }), ['PACK-038']],
    ['decision exactly 20', constraint({ kind: 'groupExact', node: 'D', weight: '20' }), []],
    ['decision exactly 19', constraint({ kind: 'groupExact', node: 'D', weight: '19' }), ['PACK-038']],
    ['an unknown node', constraint({ nodes: ['X'] }), ['PACK-042']],
    ['two quantitative leaves', constraint({ kind: 'leafCount', nature: 'quantitative', atLeast: 2 }), []],
    ['ten quantitative leaves', constraint({ kind: 'leafCount', nature: 'quantitative', atLeast: 10 }), ['PACK-038']],
    ['in principle', constraint({ nodes: ['O', 'E'], atLeast: '70', severity: 'waivable' }), ['PACK-039']],
  ])('%s', (_, one, codes) => {
    expect(codesOf({ constraints: [one] })).toEqual(codes);
  });

  const waivers = [{ constraint: 'C.Result', ground: named('中期评价') }].map((waiver) => ({
    ...waiver,
    cites: ['rule-1'],
  }));

  test('原则上 may be waived with a ground', () => {
    const one = constraint({ atLeast: '70', severity: 'waivable' });
    expect(codesOf({ constraints: [one], waivers })).toEqual([]);
  });

  test('一律 may not', () => {
    expect(codesOf({ constraints: [constraint({ atLeast: '70' })], waivers })).toEqual(['PACK-038', 'PACK-040']);
  });

  describe('CD19-15 at least ten quantifiable indicators in principle', () => {
    const ten = constraint({ kind: 'leafCount', nature: 'quantitative', atLeast: 10, severity: 'waivable' });
    const counted = (count: number): Partial<Pack> => ({
      constraints: [ten],
      indicators: whole.indicators.flatMap((one) =>
        one.code === 'O.Count'
          ? Array.from({ length: count - 1 }, (_, index) =>
              computed(`O.Count${index}`, index === 0 ? `${16 - (count - 1)}` : '1', { parent: 'O', tags: one.tags }),
            )
          : [one],
      ),
    });

    test('nine fail', () => {
      expect(faultsOf(counted(9))).toMatchObject([{ code: 'PACK-039', params: { have: '9', need: '≥ 10' } }]);
    });

    test('nine pass with a recorded waiver', () => {
      expect(codesOf({ ...counted(9), waivers })).toEqual([]);
    });

    test('ten pass', () => {
      expect(codesOf(counted(10))).toEqual([]);
    });
  });

  test('a waiver of nothing is refused', () => {
    expect(codesOf({ waivers })).toEqual(['PACK-041']);
  });
});
