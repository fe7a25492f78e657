import { accountsPolicy } from './accounts.ts';

/** Every permission there is, one file an area; the policy page and every route read this and nothing else. */
export const policy = { ...accountsPolicy };

export type Permission = keyof typeof policy;
