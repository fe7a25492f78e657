import { expect, test } from 'vitest';
import { mayReportProject, maySeeProject } from './reach.ts';

const project = { department: 'D1', unit: 'U1' };

test.each([
  ['its own unit', 'department', 'U1', true, true],
  ['its department', 'department', 'D1', true, true],
  ['another unit', 'department', 'U2', false, false],
  ['a department account without a unit', 'department', undefined, false, false],
  ['the officer', 'officer', undefined, true, false],
  ['the supervisor', 'supervisor', undefined, true, false],
  ['an expert', 'expert', 'U1', false, false],
  ['the system administrator', 'system-admin', 'U1', false, false],
] as const)('%s: sees and reports as it should', (_, role, unit, sees, reports) => {
  expect([maySeeProject(role, unit, project), mayReportProject(role, unit, project)]).toEqual([sees, reports]);
});
