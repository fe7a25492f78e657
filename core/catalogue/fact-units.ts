import type { Message } from './message.ts';

/** The units of facts, as they stand behind a number. */
export const factUnitMessages = {
  'unit.count': { zh: '个', en: 'count' },
  'unit.person': { zh: '人', en: 'people' },
  'unit.household': { zh: '户', en: 'households' },
  'unit.fen': { zh: '分', en: 'fen' },
  'unit.yuan': { zh: '元', en: 'yuan' },
  'unit.tenThousandYuan': { zh: '万元', en: '10,000 yuan' },
  'unit.percent': { zh: '百分数', en: 'percent' },
  'unit.ratio': { zh: '比', en: 'ratio' },
  'unit.days': { zh: '天', en: 'days' },
  'unit.months': { zh: '月', en: 'months' },
  'unit.years': { zh: '年', en: 'years' },
  'unit.hours': { zh: '小时', en: 'hours' },
  'unit.squareMetre': { zh: '平方米', en: 'square metres' },
  'unit.mu': { zh: '亩', en: 'mu' },
  'unit.kilometre': { zh: '公里', en: 'kilometres' },
  'unit.tonne': { zh: '吨', en: 'tonnes' },
  'unit.score': { zh: '分值', en: 'points' },
  'unit.yesNo': { zh: '是否', en: 'yes or no' },
} as const satisfies Record<string, Message>;
