import type { Page } from '../../page.ts';

export const packsPages: readonly Page[] = [
  {
    path: '/packs',
    title: 'packs.title',
    permission: 'pack.read',
    nav: { group: 'libraries', order: 10 },
    element: 'jh-packs-page',
    load: () => import('./packs-page.ts'),
  },
  {
    path: '/packs/:pack/:version',
    title: 'packs.pack',
    permission: 'pack.read',
    element: 'jh-pack-page',
    load: () => import('./pack-page.ts'),
  },
];
