import { describe, expect, test } from 'vitest';
import { oneTimePassword } from './one-time-password.ts';
import { passwordFlaws } from './password-rules.ts';
import { securityProfiles } from './security-profile.ts';

const owner = { login: 'lin.heng', displayName: '林衡之' };
const flaws = (password: string, profile: keyof typeof securityProfiles = 'mlps3') =>
  passwordFlaws(password, owner, securityProfiles[profile].password).map(({ code }) => code);

test.each([
  ['just long enough, three kinds', 'Lantern-07', []],
  ['one sign short', 'Lanter-07', ['ACCT-020']],
  ['two kinds', 'lanterns-and-rivers', ['ACCT-022']],
  ['as long as allowed', `Aa1${'灯'.repeat(125)}-`.slice(0, 128), ['ACCT-023']],
  ['too long', `Aa1-${'lantern '.repeat(20)}`, ['ACCT-021']],
  ['the own login', 'Xx-lin.heng-77', ['ACCT-023']],
  ['the own name', 'Xx-林衡之-777-river', ['ACCT-023']],
  ['a common word with signs around it', '2026-Password!', ['ACCT-023']],
  ['a row of keys', '1qaz2wsx3edc', ['ACCT-022', 'ACCT-023']],
  ['the same sign over and over', 'aaaaaaaaaaA1', ['ACCT-023']],
  ['everything at once', 'abc', ['ACCT-020', 'ACCT-022', 'ACCT-023']],
])('MLPS: %s', (_, password, codes) => {
  expect(flaws(password)).toEqual(codes);
});

test.each([
  ['four words of one kind', 'lanternsriversandhills', []],
  ['short, however mixed', 'Lantern-07-!?', ['ACCT-020']],
])('ASVS asks for length, not for kinds: %s', (_, password, codes) => {
  expect(flaws(password, 'asvs2')).toEqual(codes);
});

test('characters are counted, not bytes', () => {
  expect(flaws('灯笼灯河Aa1-😀山')).toEqual([]);
  expect(flaws('灯笼河Aa1-😀山')).toEqual(['ACCT-020']);
});

describe('a one-time password', () => {
  /** Every byte there is, over and over. */
  let at = 0;
  const chance = { bytes: (length: number) => Uint8Array.from({ length }, () => (at = (at + 97) % 256)) };

  test('keeps the rules of every profile', () => {
    for (let tries = 0; tries < 50; tries += 1) {
      const password = oneTimePassword(chance);
      expect(password).toMatch(/^([2-9A-HJ-NP-Za-km-z]{5}-){3}[2-9A-HJ-NP-Za-km-z]{5}$/u);
      for (const profile of ['mlps3', 'asvs2'] as const) expect(flaws(password, profile)).toEqual([]);
    }
  });
});
