import type { PermissionRule } from './permission.ts';

export const drawsPolicy = {
  'draw.read': {
    title: { zh: '查看抽取过程与公开记录', en: 'See draws and their public records' },
    roles: ['officer', 'supervisor', 'audit-admin', 'pool-manager', 'expert', 'department', 'curator'],
  },
  'draw.manage': { title: { zh: '组织抽取', en: 'Run draws' }, roles: ['officer'] },
  'draw.dry-run': {
    title: { zh: '试抽（只有人数）', en: 'Try the pool: counts only' },
    roles: ['officer', 'supervisor'],
  },
  'draw.party': {
    title: { zh: '作为参与方承诺和揭示', en: 'Commit and reveal as a party' },
    roles: ['officer', 'supervisor', 'audit-admin'],
  },
  'draw.approve': {
    title: {
      zh: '同意受限或重复的抽取，查看名册变更',
      en: 'Agree to a thin, forced or repeated draw, see changes of the pool',
    },
    roles: ['supervisor'],
  },
  'interest.declare': { title: { zh: '申报利害关系', en: 'Declare interests' }, roles: ['expert'], own: 'pool-member' },
} as const satisfies Record<string, PermissionRule>;
