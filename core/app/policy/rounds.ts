import type { PermissionRule } from './permission.ts';

export const roundsPolicy = {
  'round.read': {
    title: { zh: '查看评价轮次', en: 'See evaluation rounds' },
    roles: ['officer', 'supervisor', 'security-admin', 'pool-manager', 'curator'],
  },
  'round.prepare': { title: { zh: '准备并冻结轮次', en: 'Prepare and freeze rounds' }, roles: ['officer'] },
  'mark.propose': {
    title: { zh: '提出不适用标记', en: 'Propose marks of not applicable' },
    roles: ['officer', 'supervisor'],
  },
  'mark.confirm': {
    title: { zh: '确认不适用标记（须为第二人）', en: 'Confirm marks of not applicable (a second person)' },
    roles: ['officer', 'supervisor'],
  },
  'custody.take': {
    title: { zh: '托管开封密钥', en: 'Take custody of the reveal key' },
    roles: ['officer', 'supervisor', 'security-admin'],
    own: 'account',
  },
  'round.reveal': {
    title: { zh: '交出密钥开封', en: 'Give a share to reveal a round' },
    roles: ['officer', 'supervisor', 'security-admin'],
    own: 'account',
  },
} as const satisfies Record<string, PermissionRule>;
