import type { Page } from '../../page.ts';

export const accountsPages: readonly Page[] = [
  {
    path: '/accounts',
    title: 'accounts.title',
    permission: 'account.list',
    nav: { group: 'administration', order: 10 },
    element: 'jh-accounts-page',
    load: () => import('./accounts-page.ts'),
  },
  {
    path: '/units',
    title: 'units.title',
    permission: 'unit.manage',
    nav: { group: 'administration', order: 20 },
    element: 'jh-units-page',
    load: () => import('./units-page.ts'),
  },
  {
    path: '/policy',
    title: 'policy.title',
    permission: 'signed-in',
    nav: { group: 'oversight', order: 90 },
    element: 'jh-policy-page',
    load: () => import('./policy-page.ts'),
  },
];
