import type { Message } from './message.ts';

/** The audit log. */
export const auditMessages = {
  'AUDIT-020': {
    zh: '日志中没有这条记录，或没有这样的长度。',
    en: 'The log has no such event, or was never of that size.',
    next: {
      zh: '序号从 0 起，小于日志长度；长度不超过现有条数。',
      en: 'Sequences begin at 0 and are below the size; the size is at most the number of events.',
    },
    status: 404,
  },
} as const satisfies Record<string, Message>;
