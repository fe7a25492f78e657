import type { Page } from '../../page.ts';

export const drawsPages: readonly Page[] = [
  {
    path: '/rounds/:round/draws',
    title: 'draws.title',
    permission: 'draw.read',
    element: 'jh-round-draws-page',
    load: () => import('./round-draws-page.ts'),
  },
  {
    path: '/rounds/:round/declaration',
    title: 'declaration.title',
    permission: 'interest.declare',
    element: 'jh-declaration-page',
    load: () => import('./declaration-page.ts'),
  },
  {
    path: '/draws/:draw',
    title: 'draws.draw',
    permission: 'draw.read',
    element: 'jh-draw-page',
    load: () => import('./draw-page.ts'),
  },
];
