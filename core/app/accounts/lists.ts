import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { AccountRecord, ApiTokenRecord, UnitRecord } from '../records/accounts.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Page } from '../ports/shelf.ts';

export const listAccounts =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller, page: Page): Promise<readonly AccountRecord[]> =>
    ports.reading(caller, (tx) => tx.accounts.list({}, page));

/** One account; ACCT-043 when there is none. */
export const findAccount =
  (ports: Pick<Ports, 'reading'>) =>
  async (caller: Caller, id: string): Promise<Outcome<AccountRecord>> => {
    const account = await ports.reading(caller, (tx) => tx.accounts.find(id));
    return account ? ok(account) : refused('ACCT-043');
  };

/** The caller's own tokens. */
export const listTokens =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller, page: Page): Promise<readonly ApiTokenRecord[]> =>
    ports.reading(caller, (tx) => tx.apiTokens.list({ account: caller.actor.account }, page));

export const listUnits =
  (ports: Pick<Ports, 'reading'>) =>
  (caller: Caller, page: Page): Promise<readonly UnitRecord[]> =>
    ports.reading(caller, (tx) => tx.units.list({}, page));
