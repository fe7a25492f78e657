import { expect, test } from 'vitest';
import { readCsv } from '../app/pools/read-csv.ts';
import { readMemberTable } from '../domain/pool/import-table.ts';
import { expertsFile, firstLinked, intermediariesFile, supervisorsFile } from './made-up-pools.ts';

const table = (pool: 'expert' | 'intermediary' | 'supervisor', bytes: Uint8Array) => {
  const rows = readCsv(bytes);
  if (!rows.ok) throw new Error(rows.refusal.code);
  return readMemberTable(pool, rows.value);
};

test.each([
  ['expert', expertsFile(2026), 60],
  ['intermediary', intermediariesFile(2026), 6],
  ['supervisor', supervisorsFile(2026), 8],
] as const)('the made-up %s pool can be imported as it is', (pool, bytes, count) => {
  const { members, faults } = table(pool, bytes);
  expect(faults).toEqual([]);
  expect(members).toHaveLength(count);
});

test('experts with accounts come behind the weak ones, and every stratum has enough for a panel thrice over', () => {
  const { members } = table('expert', expertsFile(2026, ['expert-1', 'expert-2']));
  expect(members.map(({ account }) => account).indexOf('expert-1')).toBe(firstLinked);
  const strata = (name: string) => members.filter(({ stratum }) => stratum === name).length;
  expect([strata('business'), strata('management'), strata('finance')]).toEqual([30, 15, 15]);
  expect(members.every(({ admittedOn }) => admittedOn < '2023-01-01')).toBe(true);
});
