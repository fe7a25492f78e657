import type { Message } from './message.ts';

/** Notices that appear in the inbox, by the id that `outbox.send` names, and the refusals of the inbox itself. */
export const noticesMessages = {
  'NOTICE-001': {
    zh: '没有这条通知。',
    en: 'There is no such notice.',
    next: { zh: '刷新收件箱。', en: 'Read the inbox again.' },
    status: 404,
  },
  'notice.account.roles': {
    zh: '您的角色已变更为：{roles}。',
    en: 'Your roles are now: {roles}.',
  },
  'notice.task.invited': {
    zh: '您被抽中参加评价轮次 {round}，请答复邀请。',
    en: 'You were drawn for the round {round}; please answer the invitation.',
  },
  'notice.round.deadline': {
    zh: '轮次 {round} 的评分将在 {hours} 小时后截止；已封存的不必理会。',
    en: 'Scoring in the round {round} closes in {hours} hours; ignore this if your sheets are sealed.',
  },
} as const satisfies Record<string, Message>;
