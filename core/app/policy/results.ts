import type { PermissionRule } from './permission.ts';

export const resultsPolicy = {
  'result.read': {
    title: { zh: '查看评价结果', en: 'See results' },
    roles: ['officer', 'supervisor', 'department'],
    own: 'unit',
  },
  'result.manage': {
    title: { zh: '写问题和建议、送达、处理反馈、公开', en: 'Write findings, send, settle replies, release' },
    roles: ['officer'],
  },
  'result.reply': { title: { zh: '反馈意见', en: 'Reply to a result' }, roles: ['department'], own: 'unit' },
  'result.confirm': {
    title: { zh: '审定结果（须为第二人）', en: 'Confirm a result (a second person)' },
    roles: ['supervisor'],
  },
  'result.export': { title: { zh: '导出结果', en: 'Export results' }, roles: ['officer', 'supervisor'] },
  'result.own-sheet': {
    title: { zh: '查看自己的评分与评审组结果', en: 'See the own sheet beside the panel' },
    roles: ['expert', 'intermediary-lead'],
    own: 'task',
  },
} as const satisfies Record<string, PermissionRule>;
