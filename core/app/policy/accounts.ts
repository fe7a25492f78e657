import type { PermissionRule } from './permission.ts';

export const accountsPolicy = {
  'account.list': { title: { zh: '查看账号', en: 'See accounts' }, roles: ['security-admin', 'system-admin'] },
  'account.create': { title: { zh: '开立账号', en: 'Create accounts' }, roles: ['system-admin'] },
  'account.state': {
    title: { zh: '启用或停用账号', en: 'Take accounts out of use, or back in' },
    roles: ['system-admin'],
  },
  'account.roles': { title: { zh: '授予角色', en: 'Grant roles' }, roles: ['security-admin'] },
  'audit.read': { title: { zh: '查阅审计日志', en: 'Read the audit log' }, roles: ['audit-admin', 'supervisor'] },
  'unit.manage': {
    title: { zh: '维护部门和单位', en: 'Maintain departments and units' },
    roles: ['system-admin', 'officer'],
  },
} as const satisfies Record<string, PermissionRule>;
