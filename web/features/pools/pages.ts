import type { Page } from '../../page.ts';

export const poolsPages: readonly Page[] = [
  {
    path: '/pools',
    title: 'pools.title',
    permission: 'pool.read',
    nav: { group: 'libraries', order: 20 },
    element: 'jh-pools-page',
    load: () => import('./pools-page.ts'),
  },
  {
    path: '/members/:member',
    title: 'pools.member',
    permission: 'pool.read',
    element: 'jh-member-page',
    load: () => import('./member-page.ts'),
  },
];
