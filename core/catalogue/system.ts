import type { Message } from './message.ts';

/** Answers of the house itself: requests, sessions, policy. */
export const systemMessages = {
  'HTTP-400': { zh: '请求内容不符合要求：{detail}', en: 'The request does not fit its schema: {detail}', next: { zh: '按所指位置改正后重试。', en: 'Correct the place named and send it again.' }, status: 400 },
} as const satisfies Record<string, Message>;
