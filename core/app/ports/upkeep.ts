import type { Scope } from './scope.ts';
import type { Shelves } from './shelves.ts';

/** The rows the machine keeps for itself: none of them is an act of a person. */
export type UpkeepShelves = Pick<Shelves, 'accounts' | 'apiTokens' | 'idempotencies' | 'sessions' | 'throttles'>;

/**
 * The machine's own bookkeeping in one database transaction without an audit event: sign-in throttles, last-seen times,
 * expired rows. What a person does goes through `transaction`. Opening one inside a transaction throws Fault STORE-010.
 */
export type Upkeep = <T>(scope: Scope, work: (tx: UpkeepShelves) => Promise<T>) => Promise<T>;
