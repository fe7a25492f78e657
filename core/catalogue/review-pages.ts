import type { Message } from './message.ts';

/** What the pages and tables of the annual review say. */
export const reviewPagesMessages = {
  'review.member': { zh: '成员编号', en: 'Member' },
  'review.name': { zh: '姓名', en: 'Name' },
  'review.employer': { zh: '工作单位', en: 'Employer' },
  'review.status': { zh: '状态', en: 'Status' },
  'review.listed': { zh: '列入考核名单', en: 'Listed' },
  'review.reviews': { zh: '评分表数', en: 'Reviews' },
  'review.composite': { zh: '综合分', en: 'Composite' },
  'review.error': { zh: '标准误', en: 'Standard error' },
  'review.probability': { zh: '处于末位的概率', en: 'Probability of the bottom share' },
  'review.outcome': { zh: '统计结论', en: 'Statistics' },
  'review.decision': { zh: '处理', en: 'Decision' },
  'review.rule.hash': { zh: '规则哈希', en: 'Hash of the rule' },
  'review.data.hash': { zh: '数据哈希', en: 'Hash of the data' },
  'review.yes': { zh: '是', en: 'Yes' },
  'review.no': { zh: '否', en: 'No' },
  'review.measure.keep': { zh: '保留', en: 'Keep' },
  'review.measure.warn': { zh: '提醒', en: 'Warn' },
  'review.measure.suspend': { zh: '暂停抽取', en: 'Suspend' },
  'review.measure.remove': { zh: '退出专家库', en: 'Remove' },
} as const satisfies Record<string, Message>;
