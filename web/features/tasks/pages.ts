import type { Page } from '../../page.ts';

export const tasksPages: readonly Page[] = [
  {
    path: '/tasks',
    title: 'tasks.title',
    permission: 'task.read',
    nav: { group: 'evaluation', order: 30 },
    element: 'jh-tasks-page',
    load: () => import('./tasks-page.ts'),
  },
  {
    path: '/tasks/:task',
    title: 'tasks.task',
    permission: 'task.read',
    element: 'jh-task-page',
    load: () => import('./task-page.ts'),
  },
];
