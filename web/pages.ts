import { accountPages } from './features/account/pages.ts';
import { accountsPages } from './features/accounts/pages.ts';
import { auditPages } from './features/audit/pages.ts';
import { drawsPages } from './features/draws/pages.ts';
import { homePages } from './features/home/pages.ts';
import { noticesPages } from './features/notices/pages.ts';
import { packsPages } from './features/packs/pages.ts';
import { poolsPages } from './features/pools/pages.ts';
import { projectsPages } from './features/projects/pages.ts';
import { roundsPages } from './features/rounds/pages.ts';
import { tasksPages } from './features/tasks/pages.ts';
import { resultsPages } from './features/results/pages.ts';
import { reviewsPages } from './features/reviews/pages.ts';
import type { Page } from './page.ts';

/** Every page there is: one import and one line an area. */
export const pages: readonly Page[] = [
  ...homePages,
  ...noticesPages,
  ...accountPages,
  ...accountsPages,
  ...auditPages,
  ...packsPages,
  ...projectsPages,
  ...poolsPages,
  ...roundsPages,
  ...drawsPages,
  ...tasksPages,
  ...resultsPages,
  ...reviewsPages,
];
