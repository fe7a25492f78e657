import type { Page } from '../../page.ts';

export const projectsPages: readonly Page[] = [
  {
    path: '/projects',
    title: 'projects.title',
    permission: 'project.read',
    nav: { group: 'evaluation', order: 10 },
    element: 'jh-projects-page',
    load: () => import('./projects-page.ts'),
  },
  {
    path: '/projects/:project',
    title: 'projects.project',
    permission: 'project.read',
    element: 'jh-project-page',
    load: () => import('./project-page.ts'),
  },
];
