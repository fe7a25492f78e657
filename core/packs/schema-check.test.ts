import { describe, expect, test } from 'vitest';
import { packMessages } from '../catalogue/packs.ts';
import { leaf, named, smallPack } from '../testing/small-pack.ts';
import { checkExample, checkPack, checkPackPart } from './schema-check.ts';

/** The small pack with another value at one place; undefined takes the place out. */
function changed(pointer: string, value: unknown): unknown {
  const copy: unknown = structuredClone(smallPack);
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  const holder = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const faultsOf = (value: unknown) => {
  const checked = checkPack(value);
  return checked.ok ? [] : checked.faults;
};

test('the small pack is well formed', () => {
  expect(faultsOf(smallPack)).toEqual([]);
});

describe('each mistake gives exactly one precise error', () => {
  test.each<[string, string, unknown, string, string]>([
    ['no version', '/version', undefined, 'PACK-001', ''],
    ['no English title', '/indicators/0/title', { zh: '立项' }, 'PACK-001', '/indicators/0/title'],
    ['a stray key', '/indicators/0/colour', 'red', 'PACK-002', '/indicators/0/colour'],
    ['a weight as a number', '/indicators/0/weight', 10, 'PACK-003', '/indicators/0/weight'],
    ['an unknown nature', '/indicators/0/nature', 'vague', 'PACK-004', '/indicators/0/nature'],
    ['a weight with a plus sign', '/indicators/0/weight', '+10', 'PACK-005', '/indicators/0/weight'],
    ['a day that does not exist', '/effectiveFrom', '2024-02-30', 'PACK-005', '/effectiveFrom'],
    ['a fact with a capital', '/facts/Done', { title: named('数'), unit: 'count' }, 'PACK-005', '/facts/Done'],
    ['a misspelt rule kind', '/indicators/0/rule/kind', 'checklst', 'PACK-006', '/indicators/0/rule/kind'],
    [
      'BJEV-20 another standard without confirmation',
      '/indicators/0/standard',
      { basis: 'other', source: named('自定') },
      'PACK-001',
      '/indicators/0/standard',
    ],
    [
      'a standard of no known basis',
      '/indicators/0/standard/basis',
      'mood',
      'PACK-006',
      '/indicators/0/standard/basis',
    ],
    [
      'BJEV-01 a leaf without economy, efficiency or effectiveness',
      '/indicators/0/tags/threeE',
      [],
      'PACK-007',
      '/indicators/0/tags/threeE',
    ],
    ['a leaf that cites nothing', '/indicators/0/cites', [], 'PACK-007', '/indicators/0/cites'],
    ['BJEV-15 no levels at all', '/indicators/5/rule/levels', [], 'PACK-007', '/indicators/5/rule/levels'],
    [
      'a level without a description',
      '/indicators/5/rule/levels/0/description',
      undefined,
      'PACK-001',
      '/indicators/5/rule/levels/0',
    ],
  ])('%s', (_, pointer, value, code, at) => {
    expect(faultsOf(changed(pointer, value))).toMatchObject([{ code, at }]);
  });

  test('BJEV-15 one described level is not enough, two are', () => {
    const levels = smallPack.indicators?.[5]?.rule;
    const list = levels?.kind === 'levels' ? levels.levels : [];
    const withLevels = (count: number) => changed('/indicators/5/rule/levels', list.slice(0, count));
    expect(faultsOf(withLevels(1))).toMatchObject([{ code: 'PACK-007', at: '/indicators/5/rule/levels' }]);
    expect(faultsOf(withLevels(2))).toEqual([]);
  });

  test('the error of a misspelt kind lists the kinds there are', () => {
    const [fault] = faultsOf(changed('/indicators/0/rule/kind', 'checklst'));
    expect(fault?.params).toEqual({
      value: 'checklst',
      allowed: 'ratioToTarget, bands, deductPer, checklist, levels, tolerance, survey, expression, plugin',
    });
  });

  test.each(['/indicators/0/standard', '/indicators/0/standard/source', '/indicators/0/standard/basis'])(
    'BJEV-20 every scored indicator names its standard kind and source: %s',
    (pointer) => {
      expect(faultsOf(changed(pointer, undefined))).toHaveLength(1);
    },
  );
});

test('a part file may hold leaves and facts, not a version', () => {
  expect(checkPackPart({ indicators: [leaf('A', '1')] }).ok).toBe(true);
  expect(checkPackPart({ version: '1.0.0' })).toMatchObject({
    ok: false,
    faults: [{ code: 'PACK-002', at: '/version' }],
  });
});

test('an example is checked down to the items a project brings', () => {
  const example = { name: named('例'), on: '2024-06-01', facts: { done: '1' }, expect: { indicators: { A: '1.00' } } };
  expect(checkExample(example).ok).toBe(true);
  expect(checkExample({ ...example, facts: { done: 1 } })).toMatchObject({ ok: false });
  expect(checkExample({ ...example, slots: { S: [{ code: 'A' }] } })).toMatchObject({ ok: false });
});

test('every code of the schema check has its words', () => {
  const known = Object.keys(packMessages);
  for (let number = 1; number <= 7; number += 1) expect(known).toContain(`PACK-00${number}`);
});
