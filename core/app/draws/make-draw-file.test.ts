import { expect, test } from 'vitest';
import { seededChance } from '../../testing/seeded-chance.ts';
import { defaultRules } from '../rounds/default-rules.ts';
import type { Keyring } from '../ports/keyring.ts';
import type { MemberRecord } from '../records/pools.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { makeDrawFile } from './make-draw-file.ts';

const keyring = { lookup: (_: 'lookup', text: string) => text } as unknown as Keyring;

const register = Array.from({ length: 200 }, (_, index) => ({
  id: `M-${index}`,
  version: 1,
  identityLookup: `lookup-${index}`,
  name: 'sealed',
  employerCode: `C${index % 40}`,
  stratum: 'business',
  status: 'active',
})) as unknown as readonly MemberRecord[];

const fileOf = (sequence: number) =>
  makeDrawFile(
    { chance: seededChance(`draw-${sequence}`), keyring },
    {
      code: `R2026-01-D${sequence}`,
      round: { code: 'R2026-01', rules: defaultRules } as unknown as RoundRecord,
      roundHash: '0'.repeat(64),
      previousDraw: '0'.repeat(64),
      projects: ['X001'],
      plan: {
        parties: [],
        deadlines: { commitBy: '', revealBy: '', openBy: '' },
        publicSource: null,
        waiver: null,
        secondApprover: null,
        plannedBy: 'account-1',
      },
      pool: { register, counts: {}, drawable: register.map((member) => ({ member, recusals: [] })) },
    },
  );

test('fifty public records of one pool share no identifier, and name nobody', () => {
  const seen = new Set<string>();
  for (let sequence = 1; sequence <= 50; sequence += 1) {
    const { pool } = fileOf(sequence).file;
    const employers = new Set(pool.map(({ employer }) => employer));
    expect(employers.size).toBe(40);
    const labels = [...pool.flatMap(({ id, digest }) => [id, digest]), ...employers];
    expect(labels.filter((label) => seen.has(label))).toEqual([]);
    for (const label of labels) seen.add(label);
    expect(JSON.stringify(pool)).not.toMatch(/M-|lookup-|"C\d/);
  }
});

test('rows come in an order that tells nothing of the register', () => {
  const orders = [1, 2].map((sequence) => Object.values(fileOf(sequence).secrets).map(({ member }) => member));
  expect(orders[0]).not.toEqual(orders[1]);
  expect(orders[0]?.toSorted()).toEqual(orders[1]?.toSorted());
});
