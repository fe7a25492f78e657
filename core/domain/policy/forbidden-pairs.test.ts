import { expect, test } from 'vitest';
import { forbiddenPairIn, forbiddenPairs } from './forbidden-pairs.ts';
import { personRoles, type RoleId } from './roles.ts';

const administrators = ['system-admin', 'security-admin', 'audit-admin'] as const;

test('each pair stands once, of two different roles of people, with its reason in both languages and its source', () => {
  const names = forbiddenPairs.map(({ roles }) => roles.toSorted().join(' '));
  expect(new Set(names).size).toBe(names.length);
  for (const { roles, reason, source } of forbiddenPairs) {
    expect(roles[0]).not.toBe(roles[1]);
    for (const role of roles) expect(personRoles).toContain(role);
    for (const text of [reason.zh, reason.en, source]) expect(text).not.toBe('');
  }
});

test.each(administrators)('%s shares an account with nobody', (administrator) => {
  for (const role of personRoles.filter((one) => one !== administrator)) {
    expect(forbiddenPairIn([administrator, role])).toBeDefined();
    expect(forbiddenPairIn([role, administrator])).toBeDefined();
  }
});

test.each<[string, readonly RoleId[], boolean]>([
  ['a small bureau: one person keeps packs, rounds and pools', ['curator', 'officer', 'pool-manager'], true],
  ['an expert who also leads for an intermediary', ['expert', 'intermediary-lead'], true],
  ['one role alone', ['supervisor'], true],
  ['no role', [], true],
  ['a supervisor who organises', ['officer', 'supervisor'], false],
  ['an officer who scores', ['expert', 'officer'], false],
  ['a unit that evaluates itself', ['department', 'expert'], false],
])('%s: allowed %s', (_, roles, allowed) => {
  expect(forbiddenPairIn(roles) === undefined).toBe(allowed);
});
