import type { PermissionRule } from './permission.ts';

export const projectsPolicy = {
  'pack.read': {
    title: { zh: '查看指标包', en: 'Read packs' },
    roles: ['curator', 'officer', 'pool-manager', 'department', 'expert', 'intermediary-lead', 'supervisor'],
  },
  'project.read': {
    title: { zh: '查看项目', en: 'See projects' },
    roles: ['curator', 'officer', 'department', 'supervisor'],
    own: 'unit',
  },
  'project.write': {
    title: { zh: '登记和修改项目', en: 'Enter and change projects' },
    roles: ['department'],
    own: 'unit',
  },
  'project.report': {
    title: { zh: '填报事实和佐证', en: 'Report facts and evidence' },
    roles: ['department'],
    own: 'unit',
  },
  'project.stage': { title: { zh: '登记阶段完成或豁免', en: 'Settle or exempt a stage' }, roles: ['officer'] },
} as const satisfies Record<string, PermissionRule>;
