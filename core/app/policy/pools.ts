import type { PermissionRule } from './permission.ts';

export const poolsPolicy = {
  'pool.read': {
    title: { zh: '查看三库（姓名脱敏）', en: 'See the pools, names masked' },
    roles: ['pool-manager', 'supervisor'],
  },
  'pool.manage': {
    title: { zh: '导入成员、变更状态', en: 'Import members, change their standing' },
    roles: ['pool-manager'],
  },
  'pool.unmask': {
    title: { zh: '查看成员完整信息（留痕）', en: 'See a member in full, logged' },
    roles: ['pool-manager'],
  },
} as const satisfies Record<string, PermissionRule>;
