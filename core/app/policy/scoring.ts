import type { PermissionRule } from './permission.ts';

export const scoringPolicy = {
  'task.read': {
    title: { zh: '查看自己的评分任务和材料', en: 'See own scoring tasks and their material' },
    roles: ['expert', 'intermediary-lead'],
    own: 'task',
  },
  'task.answer': {
    title: { zh: '答复邀请、申请回避', en: 'Answer invitations, recuse' },
    roles: ['expert', 'intermediary-lead'],
    own: 'task',
  },
  'sheet.write': {
    title: { zh: '填写、质疑、弃权并封存自己的评分表', en: 'Fill, contest, abstain and seal the own sheet' },
    roles: ['expert', 'intermediary-lead'],
    own: 'task',
  },
  'ticket.ask': {
    title: { zh: '为嵌入的评分表换取票据', en: 'Ask for a ticket of the embedded scorecard' },
    roles: ['expert', 'intermediary-lead'],
    own: 'task',
  },
  'seat.read': {
    title: { zh: '查看席位（仅代号）', en: 'See seats, by pseudonym' },
    roles: ['officer', 'supervisor'],
  },
  'call-list.read': { title: { zh: '查看催办名单并联系', en: 'See the call list and call' }, roles: ['supervisor'] },
  'sheet.read-revealed': {
    title: { zh: '查看已开封的评分表', en: 'See revealed sheets' },
    roles: ['officer', 'supervisor'],
  },
} as const satisfies Record<string, PermissionRule>;
