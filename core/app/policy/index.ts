import { accountsPolicy } from './accounts.ts';
import { projectsPolicy } from './projects.ts';

/** Every permission there is, one file an area; the policy page and every route read this and nothing else. */
export const policy = { ...accountsPolicy, ...projectsPolicy };

export type Permission = keyof typeof policy;
