import { describe, expect, test } from 'vitest';
import type { Pack } from '../generated/pack.ts';
import { smallPack as base } from '../testing/small-pack.ts';
import { documentOf } from './document-of.ts';
import { libraryProblems, packInForce } from './library.ts';

describe('a library', () => {
  const dated = (version: string, effectiveFrom: string, effectiveTo?: string): Pack => ({
    ...base,
    version,
    effectiveFrom,
    ...(effectiveTo && { effectiveTo }),
  });
  const versions = [
    dated('1.0.0', '2022-01-01', '2023-12-31'),
    dated('2.0.0', '2024-01-01'),
    dated('2.1.0', '2025-01-01'),
  ];

  test.each([
    ['2021-12-31', undefined],
    ['2022-01-01', '1.0.0'],
    ['2023-12-31', '1.0.0'],
    ['2024-01-01', '2.0.0'],
    ['2026-06-01', '2.1.0'],
  ])('BJEV-51 on %s version %s is in force', (date, version) => {
    expect(packInForce(versions, 'small', date)?.version).toBe(version);
  });

  test('another id is never in force', () => {
    expect(packInForce(versions, 'smalI', '2024-01-01')).toBeUndefined();
  });

  test('ids that look alike and versions that are there twice are refused', () => {
    const library = [base, { ...base, id: 'smal1' }, base].map((pack) => documentOf(pack));
    expect(libraryProblems(library).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['PACK-022', '/id'],
      ['PACK-067', '/version'],
    ]);
  });
});
