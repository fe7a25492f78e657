import type { Message } from './message.ts';

/** What an expert's page says of the own sheet beside the panel. */
export const ownResultsMessages = {
  'result.own': { zh: '我的评分与评审组结果', en: 'My sheet beside the panel' },
  'result.own.mine': { zh: '我的评分', en: 'Mine' },
  'result.own.panel': { zh: '评审组', en: 'Panel' },
  'result.own.dropped': {
    zh: '您的评分表按汇总规则未计入结果。',
    en: 'By the panel table your sheet had no part in the result.',
  },
  'result.own.counted': { zh: '您的评分表计入了结果。', en: 'Your sheet had a part in the result.' },
} as const satisfies Record<string, Message>;
