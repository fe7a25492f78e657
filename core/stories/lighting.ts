import example from '../../indicator-packs/common/examples/street-lighting.json' with { type: 'json' };
import type { Fact } from '../generated/pack.ts';

/** The project of the story: the worked example of the common pack, told as a department tells it. */
export const lighting = {
  code: 'X001',
  titleZh: '校园路灯节能改造项目',
  titleEn: 'Campus lighting renewal',
  unit: 'U0101 市第一中学',
  pack: '项目支出绩效评价共性指标包',
  money: { budget: '6200000', received: '6200000', spent: '5890000' },
  report: '绩效报告.txt',
} as const;

/** An indicator of the project's own, by the slot it fills. A target makes it a completion rate. */
export interface OwnIndicator {
  readonly slot: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly target?: string;
  /** What was reached, for the fact behind a completion rate. */
  readonly actual?: string;
}

export const ownIndicators: readonly OwnIndicator[] = [
  { slot: 'O.Completion', nameZh: '改造路灯盏数', nameEn: 'Street lamps rebuilt', target: '1200', actual: '1200' },
  { slot: 'O.Completion', nameZh: '覆盖道路条数', nameEn: 'Roads covered', target: '36', actual: '34' },
  { slot: 'B.Effect', nameZh: '夜间出行安全改善', nameEn: 'Safer at night' },
  { slot: 'B.Effect', nameZh: '年节电量', nameEn: 'Electricity saved a year', target: '420000', actual: '399000' },
];

const facts: Readonly<Record<string, string>> = example.facts;

/** What the department types for a fact of the pack: money in yuan. */
export function typedValue(code: string, fact: Fact): string | undefined {
  const value = facts[code];
  return fact.unit === 'fen' ? value?.replace(/00$/u, '') : value;
}
