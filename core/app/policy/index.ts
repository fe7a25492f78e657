import { accountsPolicy } from './accounts.ts';
import { drawsPolicy } from './draws.ts';
import { poolsPolicy } from './pools.ts';
import { projectsPolicy } from './projects.ts';
import { resultsPolicy } from './results.ts';
import { reviewsPolicy } from './reviews.ts';
import { roundsPolicy } from './rounds.ts';
import { scoringPolicy } from './scoring.ts';

/** Every permission there is, one file an area; the policy page and every route read this and nothing else. */
export const policy = {
  ...accountsPolicy,
  ...projectsPolicy,
  ...poolsPolicy,
  ...drawsPolicy,
  ...roundsPolicy,
  ...scoringPolicy,
  ...resultsPolicy,
  ...reviewsPolicy,
};

export type Permission = keyof typeof policy;
