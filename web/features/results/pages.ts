import type { Page } from '../../page.ts';

export const resultsPages: readonly Page[] = [
  {
    path: '/results',
    title: 'result.results',
    permission: 'result.read',
    nav: { group: 'evaluation', order: 60 },
    element: 'jh-results-page',
    load: () => import('./results-page.ts'),
  },
  {
    path: '/results/:key',
    title: 'result.page',
    permission: 'result.read',
    element: 'jh-result-page',
    load: () => import('./result-page.ts'),
  },
  {
    path: '/results/:key/reply',
    title: 'result.reply.page',
    permission: 'result.reply',
    element: 'jh-reply-page',
    load: () => import('./reply-page.ts'),
  },
  {
    path: '/tasks/:task/result',
    title: 'result.own',
    permission: 'result.own-sheet',
    element: 'jh-own-sheet-page',
    load: () => import('./own-sheet-page.ts'),
  },
  {
    path: '/released',
    title: 'result.released',
    permission: 'signed-in',
    nav: { group: 'evaluation', order: 70 },
    element: 'jh-released-page',
    load: () => import('./released-page.ts'),
  },
];
