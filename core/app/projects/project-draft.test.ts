import { expect, test } from 'vitest';
import type { UnitRecord } from '../records/accounts.ts';
import { whyNotDraft, type ProjectDraft } from './project-draft.ts';

const unit: UnitRecord = {
  id: 'U1',
  version: 1,
  code: 'U1',
  nameZh: '市政所',
  nameEn: 'Works',
  kind: 'unit',
  parent: 'D1',
};
const draft: ProjectDraft = {
  code: 'X001',
  titleZh: '路灯节能改造',
  titleEn: 'Street lighting',
  unit: 'U1',
  budget: 'general',
  object: 'project',
  budgetFen: 620_000_000,
  receivedFen: 620_000_000,
  spentFen: 589_000_000,
  disclosure: 'public',
  pack: 'common',
  slots: {},
};

test('a sound draft may be saved', () => {
  expect(whyNotDraft(draft, unit, 'D1')).toBeUndefined();
});

test.each([
  ['more received than budgeted', { receivedFen: 620_000_001 }, 'PROJ-006'],
  ['more spent than received', { spentFen: 620_000_001 }, 'PROJ-006'],
  ['a secrecy mark in the title', { titleZh: '专项接待(机密)' }, 'PROJ-005'],
])('%s is refused', (_, change, code) => {
  expect(whyNotDraft({ ...draft, ...change }, unit, 'D1')?.code).toBe(code);
});

test('the unit must belong to the department', () => {
  expect(whyNotDraft(draft, { ...unit, parent: 'D2' }, 'D1')?.code).toBe('PROJ-003');
  expect(whyNotDraft(draft, undefined, 'D1')?.code).toBe('PROJ-003');
});
