import type { Page } from '../../page.ts';

export const accountPages: readonly Page[] = [
  {
    path: '/account',
    title: 'account.title',
    permission: 'signed-in',
    element: 'jh-account-page',
    load: () => import('./account-page.ts'),
  },
];
