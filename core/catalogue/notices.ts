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
} as const satisfies Record<string, Message>;
