import { expect, test } from 'vitest';
import { drawableFrom, whyExcluded, whyRecused, type Candidate } from './eligibility.ts';

const member: Candidate = { id: 'M1', status: 'active', admittedOn: '2026-01-31', employerCode: 'U0101' };

test.each([
  ['an active member admitted in time', {}, undefined],
  ['admitted one day too late', { admittedOn: '2026-02-01' }, 'too-new'],
  ['suspended', { status: 'suspended' }, 'not-active'],
  ['removed', { status: 'removed' }, 'not-active'],
])('%s', (_, change, reason) => {
  expect(whyExcluded({ ...member, ...change }, '2026-01-31')).toBe(reason);
});

test('thirty days before the second of March is the thirty-first of January', () => {
  expect(drawableFrom(Date.UTC(2026, 2, 2, 8), 30)).toBe('2026-01-31');
});

test.each([
  ['the own unit', { code: 'X1', parties: ['U0101', 'D01'] }, [], 'own-unit'],
  ['the own unit, its code in small letters', { code: 'X1', parties: ['u0101'] }, [], 'own-unit'],
  ['a unit whose code only begins alike', { code: 'X1', parties: ['U01012'] }, [], undefined],
  ['a declared interest', { code: 'X1', parties: ['U9'] }, ['X1'], 'declared'],
  ['an interest in another project', { code: 'X1', parties: ['U9'] }, ['X2'], undefined],
])('%s recuses as it should', (_, project, declared, reason) => {
  expect(whyRecused(member, project, new Set(declared))).toBe(reason);
});
