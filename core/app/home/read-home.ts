import { ok, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { HomeContributor, HomeItem, HomeWork } from './home-work.ts';

export interface Home extends HomeWork {
  /** Notices not yet read. */
  readonly unread: number;
}

/** The caller's own work from every area, what is due soonest first. */
export const readHome =
  (ports: Pick<Ports, 'reading' | 'clock'>, contributors: readonly HomeContributor[]) =>
  (caller: Caller): Promise<Outcome<Home>> =>
    ports.reading(caller, async (tx) => {
      const parts: HomeWork[] = [];
      for (const contribute of contributors) parts.push(await contribute(tx, caller, ports.clock.now()));
      const unread = await tx.notices.count({ account: caller.actor.account, readAt: null });
      return ok({
        todo: inDueOrder(parts.flatMap(({ todo }) => todo)),
        done: parts.flatMap(({ done }) => done),
        mine: parts.flatMap(({ mine }) => mine),
        unread,
      });
    });

const inDueOrder = (items: readonly HomeItem[]): readonly HomeItem[] =>
  items.toSorted((a, b) => (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER));
