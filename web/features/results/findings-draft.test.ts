import { expect, test } from 'vitest';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { bodyOf, countOf, draftOf, emptyFields, withOneMore, without } from './findings-draft.ts';

const finding = { leaf: 'E.People', finding: '偏低', measure: '回访', owner: '教育局', due: '2026-12-31' };
const draft = draftOf({ findings: [finding], noneFound: false, attention: '' } as unknown as Result);

test('what was read is what is sent', () => {
  expect(bodyOf(draft)).toEqual({ findings: [finding], noneFound: false, attention: '' });
});

test('one more begins empty and is asked to be filled; one less takes the right one away', () => {
  const more = withOneMore(draft);
  expect(emptyFields(more)).toEqual(['findings/1/finding', 'findings/1/measure', 'findings/1/owner', 'findings/1/due']);
  const less = without(more, 0);
  expect([countOf(less), emptyFields(less)[0]]).toEqual([1, 'findings/0/finding']);
});

test('adding a finding takes "none found" back', () => {
  expect(bodyOf(withOneMore({ noneFound: true, attention: '', count: 0 })).noneFound).toBe(false);
});
