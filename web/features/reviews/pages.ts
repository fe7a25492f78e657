import type { Page } from '../../page.ts';

export const reviewsPages: readonly Page[] = [
  {
    path: '/reviews',
    title: 'review.reviews.title',
    permission: 'review.read',
    nav: { group: 'libraries', order: 60 },
    element: 'jh-reviews-page',
    load: () => import('./reviews-page.ts'),
  },
  {
    path: '/reviews/:key',
    title: 'review.page',
    permission: 'review.read',
    element: 'jh-review-page',
    load: () => import('./review-page.ts'),
  },
  {
    path: '/my-reviews',
    title: 'review.mine',
    permission: 'review.own',
    nav: { group: 'evaluation', order: 90 },
    element: 'jh-my-reviews-page',
    load: () => import('./my-reviews-page.ts'),
  },
];
