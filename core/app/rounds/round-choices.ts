import type { RoundRules } from '../../generated/round-rules.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { AccountRecord } from '../records/accounts.ts';
import { defaultRules } from './default-rules.ts';

/** What an officer chooses from when opening a round. */
export interface RoundChoices {
  /** Active accounts with the role of supervisor. */
  readonly supervisors: readonly AccountRecord[];
  readonly rules: RoundRules;
}

export const roundChoices =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller): Promise<RoundChoices> =>
    ports.reading(caller, async (tx) => {
      const accounts = await tx.accounts.list({ state: 'active' }, { limit: 100_000 });
      return { supervisors: accounts.filter(({ roles }) => roles.includes('supervisor')), rules: defaultRules };
    });
