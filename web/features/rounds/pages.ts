import type { Page } from '../../page.ts';

export const roundsPages: readonly Page[] = [
  {
    path: '/rounds',
    title: 'rounds.title',
    permission: 'round.read',
    nav: { group: 'evaluation', order: 20 },
    element: 'jh-rounds-page',
    load: () => import('./rounds-page.ts'),
  },
  {
    path: '/rounds/:round',
    title: 'rounds.round',
    permission: 'round.read',
    element: 'jh-round-page',
    load: () => import('./round-page.ts'),
  },
];
