import type { Message } from './message.ts';

/** Why a leaf has its points; the numbers are those of the rule. */
export const packTraceMessages = {
  'trace.ratioToTarget.met': {
    zh: '完成率 {rate}，恰好达到目标，得满分。',
    en: 'Rate {rate}: the target is met exactly and earns all.',
  },
  'trace.ratioToTarget.over': {
    zh: '完成率 {rate}，超过目标，得满分。',
    en: 'Rate {rate}: above the target, earns all.',
  },
  'trace.ratioToTarget.short': {
    zh: '完成率 {rate}，未达目标，按比例得分。',
    en: 'Rate {rate}: short of the target, earns in proportion.',
  },
  'trace.ratioToTarget.belowFloor': {
    zh: '完成率 {rate}，低于下限 {floor}，不得分。',
    en: 'Rate {rate}: below the floor {floor}, earns nothing.',
  },
  'trace.ratioToTarget.overshot': {
    zh: '完成率 {rate}，远超目标，按规定扣回。',
    en: 'Rate {rate}: far above the target, the penalty takes some back.',
  },
  'trace.ratioToTarget.negative': {
    zh: '完成率 {rate} 为负，不得分。',
    en: 'Rate {rate} is negative and earns nothing.',
  },
  'trace.ratioToTarget.none': {
    zh: '实际为零，逆向指标得满分。',
    en: 'The actual is zero; lower is better, so it earns all.',
  },
  'trace.bands.step': {
    zh: '{value} 落在所在分段，取该段份额。',
    en: "{value} falls into its band and earns the band's share.",
  },
  'trace.bands.linear': {
    zh: '{value} 在 {from} 与 {end} 之间，按线性取份额。',
    en: '{value} lies between {from} and {end}; the share runs in a straight line.',
  },
  'trace.deductPer.nothing': { zh: '没有扣分。', en: 'Nothing is taken off.' },
  'trace.deductPer.some': { zh: '扣去权重的 {taken}。', en: '{taken} of the weight is taken off.' },
  'trace.deductPer.everything': {
    zh: '应扣权重的 {taken}，扣完为止。',
    en: '{taken} of the weight would be taken off; nothing is left.',
  },
  'trace.checklist.counted': {
    zh: '{items} 个得分要点中满足 {satisfied} 个。',
    en: '{satisfied} of {items} earning items are satisfied.',
  },
  'trace.checklist.vetoed': { zh: '否决要点未满足，整项为零。', en: 'A veto item fails: the leaf earns nothing.' },
  'trace.checklist.noneFailed': { zh: '否决要点均满足，得满分。', en: 'No veto item fails: the leaf earns all.' },
  'trace.levels.chosen': {
    zh: '专家在 {least} 到 {most} 分的等级内给出 {points} 分。',
    en: "The expert gives {points} inside the level's {least} to {most}.",
  },
  'trace.tolerance.within': {
    zh: '偏离 {deviation}，在允许的 {within} 之内，得满分。',
    en: 'Deviation {deviation}: within the {within} allowed, earns all.',
  },
  'trace.tolerance.between': {
    zh: '偏离 {deviation}，超出允许的 {within}，线性扣减，到 {zeroAt} 归零。',
    en: 'Deviation {deviation}: beyond {within}, the share falls in a straight line to nothing at {zeroAt}.',
  },
  'trace.tolerance.beyond': {
    zh: '偏离 {deviation}，达到或超过 {zeroAt}，不得分。',
    en: 'Deviation {deviation}: at or beyond {zeroAt}, earns nothing.',
  },
  'trace.survey.full': {
    zh: '满意度 {satisfaction}（{count} 份），达到 {full}，得满分。',
    en: 'Satisfaction {satisfaction} from {count} answers: at least {full}, earns all.',
  },
  'trace.survey.between': {
    zh: '满意度 {satisfaction}（{count} 份），在 {floor} 与 {full} 之间，按规定折算。',
    en: 'Satisfaction {satisfaction} from {count} answers: between {floor} and {full}, earns part.',
  },
  'trace.survey.belowFloor': {
    zh: '满意度 {satisfaction}（{count} 份），低于 {floor}，不得分。',
    en: 'Satisfaction {satisfaction} from {count} answers: below {floor}, earns nothing.',
  },
  'trace.expression.computed': { zh: '按表达式计算。', en: 'Computed by the expression.' },
  'trace.plugin.contributed': { zh: '份额由插件规则给出。', en: 'A plugin rule gave the share.' },
  'trace.notApplicable.fullMarks': { zh: '不适用，按规定给满分。', en: 'Not applicable: earns all, as the pack says.' },
} as const satisfies Record<string, Message>;
