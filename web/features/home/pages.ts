import type { Page } from '../../page.ts';

export const homePages: readonly Page[] = [
  {
    path: '/',
    title: 'home.title',
    permission: 'signed-in',
    element: 'jh-home-page',
    load: () => import('./home-page.ts'),
  },
];
