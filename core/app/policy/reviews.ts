import type { PermissionRule } from './permission.ts';

export const reviewsPolicy = {
  'review.read': {
    title: { zh: '查看年度考核', en: 'See annual reviews' },
    roles: ['pool-manager', 'supervisor'],
  },
  'review.manage': {
    title: { zh: '公布规则、锁定计算、提出处理意见', en: 'Publish rules, run, propose decisions' },
    roles: ['pool-manager'],
  },
  'review.decide': {
    title: { zh: '决定（须为第二人）', en: 'Decide (a second person)' },
    roles: ['supervisor', 'pool-manager'],
  },
  'review.own': {
    title: { zh: '查看本人的考核', en: 'See the own review' },
    roles: ['expert'],
    own: 'pool-member',
  },
} as const satisfies Record<string, PermissionRule>;
