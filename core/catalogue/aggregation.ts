import type { Message } from './message.ts';

/** Answers of the aggregation of blind sheets into one panel result. */
export const aggregationMessages = {
  'PANEL-001': {
    zh: '有效评分表 {have} 份，少于所需的 {need} 份，不产生评审组结果。',
    en: '{have} sheets count, fewer than the {need} needed: the panel has no result.',
    next: {
      zh: '由下一名候补专家补齐席位后再汇总。',
      en: 'Let the next substitute fill the seat, then combine again.',
    },
    status: 409,
  },
  'PANEL-002': {
    zh: '席位权重缺失、为负或合计为零。',
    en: 'The seat weights are missing, negative or add up to zero.',
    next: { zh: '按轮次设定为每个席位填写权重。', en: 'Give every seat a weight as the round states.' },
    status: 422,
  },
  'PANEL-003': {
    zh: '“最接近两者均值”须恰有三份评分表，现有 {have} 份。',
    en: 'The mean of the closest pair takes exactly three sheets, there are {have}.',
    next: { zh: '抽取一名仲裁专家，或改用其他汇总方法。', en: 'Draw an arbitrating expert, or use another method.' },
    status: 422,
  },
  'PANEL-004': {
    zh: 'Huber 估计的折点须大于零。',
    en: 'The bend of the Huber estimate must be above zero.',
    next: { zh: '填写正的折点，常用 1.5。', en: 'Give a bend above zero; 1.5 is usual.' },
    status: 422,
  },
  'PANEL-005': {
    zh: '总分“{text}”不是允许的十进制数、小数位过多或超出范围。',
    en: "The total '{text}' is not an allowed decimal, has too many places or is out of range.",
    next: {
      zh: '以普通十进制填写，不用指数、空格、全角数字或千分位。',
      en: 'Write a plain decimal: no exponent, blanks, full-width digits or separators.',
    },
    status: 422,
  },
} as const satisfies Record<string, Message>;
