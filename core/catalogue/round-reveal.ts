import type { Message } from './message.ts';

/** What is refused around the reveal of a round. */
export const roundRevealMessages = {
  'ROUND-070': {
    zh: '尚未开始评分，没有可以开封的内容。',
    en: 'Scoring has not begun; there is nothing to reveal.',
    next: { zh: '先冻结卷宗，开始评分。', en: 'Freeze the dossiers to open scoring first.' },
    status: 409,
  },
  'ROUND-071': {
    zh: '本轮已经开封。',
    en: 'The round is revealed already.',
    next: { zh: '查看结果。', en: 'See the results.' },
    status: 409,
  },
  'ROUND-072': {
    zh: '评分截止前不能开封。',
    en: 'Nothing is revealed before the scoring deadline.',
    next: {
      zh: '截止后再来；截止时间见轮次页面。',
      en: 'Come back after the deadline shown on the page of the round.',
    },
    status: 409,
  },
  'ROUND-073': {
    zh: '有席位由候补接替，其评分时间未到。',
    en: 'A standby holds a seat and still has time.',
    next: { zh: '等候补的时限届满。', en: 'Wait until the time of the standbys is over.' },
    status: 409,
  },
  'ROUND-074': {
    zh: '口令不对，或您没有托管这一份。',
    en: 'The passphrase is wrong, or this share is not in your custody.',
    next: {
      zh: '核对口令；纸质密钥由安全管理员逐组输入。',
      en: 'Check the passphrase; the paper code is typed by the security administrator.',
    },
    status: 422,
  },
  'ROUND-075': {
    zh: '两份密钥拼不成本轮的开封密钥。',
    en: 'The two shares do not make the key of this round.',
    next: { zh: '请另一位托管人交出密钥，并报告监督员。', en: 'Ask another custodian, and tell the supervisor.' },
    status: 409,
  },
  'ROUND-076': {
    zh: '{pseudonym} 的评分表与其封存不符，本轮不予开封。',
    en: 'The sheet of {pseudonym} does not match its seal; the round is not revealed.',
    next: {
      zh: '内容在封存后被改动。保全数据并报告监督员。',
      en: 'It was changed after sealing. Preserve the data and tell the supervisor.',
    },
    status: 409,
  },
  'ROUND-077': {
    zh: '到期席位正在由候补接替。',
    en: 'Standbys are being called to seats whose time is up.',
    next: { zh: '一分钟后重试。', en: 'Try again in a minute.' },
    status: 409,
  },
  'ROUND-078': {
    zh: '开封之前没有可以查看的评分表。',
    en: 'There are no sheets to see before the reveal.',
    next: { zh: '等待开封。', en: 'Wait for the reveal.' },
    status: 409,
  },
  'ROUND-079': {
    zh: '只有本轮的监督员可以查看。',
    en: 'Only the supervisor of this round may see it.',
    next: { zh: '请本轮的监督员查看。', en: 'Ask the supervisor of this round.' },
    status: 403,
  },
} as const satisfies Record<string, Message>;
