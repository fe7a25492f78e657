import type { Message } from './message.ts';

/** What differs when a record is recomputed. */
export const drawRecordMessages = {
  'DRAW-088': {
    zh: '记录没有写明公开数值的来历。',
    en: 'The record does not say where the public value came from.',
    next: { zh: '向主办方索取完整记录。', en: 'Ask for the whole record.' },
    status: 422,
  },
  'DRAW-089': {
    zh: '“{party}”晚于期限 {deadline}，或没有时间。',
    en: '{party} is later than {deadline}, or has no time.',
    next: { zh: '该次抽取本应作废，请查问。', en: 'The draw should have been void; ask why it was not.' },
    status: 422,
  },
  'DRAW-090': {
    zh: '抽取文件的摘要是 {computed}，与记录不同。',
    en: 'The file’s hash is {computed}, not the one recorded.',
    next: {
      zh: '文件在承诺之后被改动，结果不可信。',
      en: 'The file was changed after the commitments: do not trust the result.',
    },
    status: 422,
  },
  'DRAW-091': {
    zh: '“{party}”开示的数值与其承诺不符。',
    en: 'What {party} revealed is not what it committed to.',
    next: { zh: '该次抽取本应作废，请查问。', en: 'The draw should have been void; ask why it was not.' },
    status: 422,
  },
  'DRAW-092': {
    zh: '“{party}”不是参与方，或出现两次。',
    en: '{party} is no party, or appears twice.',
    next: { zh: '核对参与方名单。', en: 'Compare the list of parties.' },
    status: 422,
  },
  'DRAW-093': {
    zh: '缺少“{party}”。',
    en: '{party} is missing.',
    next: { zh: '缺一方即应作废，请查问。', en: 'With one missing the draw is void; ask why it was not.' },
    status: 422,
  },
  'DRAW-094': {
    zh: '密钥文本与各部分重算的不同。',
    en: 'The key is not the one its parts give.',
    next: { zh: '结果不可信，请查问。', en: 'Do not trust the result; ask.' },
    status: 422,
  },
  'DRAW-095': {
    zh: '项目“{project}”的顺序、席位或跳过理由与重算的不同。',
    en: 'Order, seats or skips of project {project} differ from the recomputation.',
    next: { zh: '结果不可信，请查问。', en: 'Do not trust the result; ask.' },
    status: 422,
  },
  'DRAW-096': {
    zh: '记录有 {given} 个项目结果，应为 {wanted} 个。',
    en: 'The record has {given} project results, not {wanted}.',
    next: { zh: '向主办方索取完整记录。', en: 'Ask for the whole record.' },
    status: 422,
  },
  'DRAW-097': {
    zh: '有效的抽取却写有作废理由。',
    en: 'A finished draw carries a reason for being void.',
    next: { zh: '向主办方查问。', en: 'Ask the bureau.' },
    status: 422,
  },
  'DRAW-098': {
    zh: '作废的抽取却有结果。',
    en: 'A void draw carries a result.',
    next: { zh: '作废抽取的结果不得使用。', en: 'Do not use a result of a void draw.' },
    status: 422,
  },
  'DRAW-099': {
    zh: '作废理由不能由记录本身证明。',
    en: 'The reason for being void does not show in the record itself.',
    next: { zh: '可能为重抽而作废，请查问。', en: 'It may have been voided to draw again; ask.' },
    status: 422,
  },
} as const satisfies Record<string, Message>;
