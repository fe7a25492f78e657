import { expect, test } from 'vitest';
import { currentStage, stageIds, unsettledBefore, type StageRecord } from './stages.ts';

const done: StageRecord = { state: 'done', at: 1, by: 'A1', ground: '' };
const exempt: StageRecord = { state: 'exempt', at: 1, by: 'A1', ground: '延续项目' };

test('there are five stages, from pre-evaluation to application', () => {
  expect(stageIds).toEqual(['pre-evaluation', 'goals', 'monitoring', 'evaluation', 'application']);
});

test.each([
  ['a new project stands at pre-evaluation', {}, 'pre-evaluation'],
  ['an exemption settles a stage', { 'pre-evaluation': exempt }, 'goals'],
  [
    'an open record does not settle a stage',
    { 'pre-evaluation': { ...done, state: 'open' as const } },
    'pre-evaluation',
  ],
  ['all five settled leaves none', Object.fromEntries(stageIds.map((id) => [id, done])), undefined],
])('%s', (_, records, expected) => {
  expect(currentStage(records)).toBe(expected);
});

test('no stage is skipped: the unsettled ones before it are named', () => {
  expect(unsettledBefore({ goals: done }, 'evaluation')).toEqual(['pre-evaluation', 'monitoring']);
  expect(unsettledBefore({}, 'pre-evaluation')).toEqual([]);
});
