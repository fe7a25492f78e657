import type { Page } from '../../page.ts';

export const auditPages: readonly Page[] = [
  {
    path: '/audit',
    title: 'audit.title',
    permission: 'audit.read',
    nav: { group: 'oversight', order: 80 },
    element: 'jh-audit-page',
    load: () => import('./audit-page.ts'),
  },
];
