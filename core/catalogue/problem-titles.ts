import type { Text } from './message.ts';

/** Titles of problem answers, by status; what happened in the case at hand is the detail. */
export const problemTitles: Readonly<Record<number, Text>> = {
  400: { zh: '请求有误', en: 'Bad request' },
  401: { zh: '需要登录', en: 'Sign-in needed' },
  403: { zh: '无权操作', en: 'Not permitted' },
  404: { zh: '不存在', en: 'Not found' },
  405: { zh: '方法不适用', en: 'Method not allowed' },
  408: { zh: '请求超时', en: 'Request timed out' },
  409: { zh: '与现状冲突', en: 'Conflict with the present state' },
  412: { zh: '版本已过时', en: 'Out of date' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '类型不接受', en: 'Media type not taken' },
  421: { zh: '主机名不符', en: 'Wrong host' },
  422: { zh: '违反规则', en: 'Against a rule' },
  428: { zh: '缺少版本', en: 'Version needed' },
  429: { zh: '尝试过多', en: 'Too many tries' },
  431: { zh: '请求头过大', en: 'Headers too large' },
  500: { zh: '内部故障', en: 'Internal fault' },
  503: { zh: '暂不可用', en: 'Not available now' },
  507: { zh: '空间不足', en: 'No space left' },
};
