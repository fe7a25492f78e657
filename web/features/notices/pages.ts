import type { Page } from '../../page.ts';

export const noticesPages: readonly Page[] = [
  {
    path: '/inbox',
    title: 'inbox.title',
    permission: 'signed-in',
    element: 'jh-inbox-page',
    load: () => import('./inbox-page.ts'),
  },
];
