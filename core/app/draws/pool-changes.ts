import { maskName } from '../../domain/pool/mask.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { DrawRow } from '../records/draws.ts';
import type { MemberChangeRecord } from '../records/pools.ts';
import { openPersonal } from '../pools/open-member.ts';
import { findDraw } from './find-draw.ts';

/** A change of the expert register since the last draw: whose, masked, and who made it why. */
export interface PoolChange {
  readonly change: MemberChangeRecord;
  readonly name: string;
  readonly by: string;
}

/** Most changes told one by one; a dry run counts them all. */
const told = 1000;

/**
 * What happened to the pool since the draw logged before this one, newest first: the outside party looks at it before anybody
 * commits (decisions.md §3). @returns DRAW-104
 */
export const readPoolChanges =
  (ports: Pick<Ports, 'reading' | 'keyring'>) =>
  (caller: Caller, key: string): Promise<Outcome<readonly PoolChange[]>> =>
    ports.reading(caller, async (tx) => {
      const row = await findDraw(tx, key);
      if (!row) return refused('DRAW-104');
      const changes: PoolChange[] = [];
      for (const change of (await changesSince(tx, row)).slice(0, told)) {
        const member = await tx.members.get(change.member);
        const account = await tx.accounts.find(change.by);
        const name = maskName(openPersonal(ports.keyring, member).name, false);
        changes.push({ change, name, by: account?.displayName ?? change.by });
      }
      return ok(changes);
    });

/**
 * Changes of the expert register between the last draw that was logged and `draw`, or now where none is given, newest first. A
 * draw that is only planned is no draw: it would hide what came before it.
 */
export async function changesSince(
  tx: Pick<ReadShelves, 'draws' | 'memberChanges' | 'members'>,
  draw: DrawRow | undefined,
): Promise<readonly MemberChangeRecord[]> {
  const until = draw?.drawing ? draw.openedAt : Number.POSITIVE_INFINITY;
  const logged = (await tx.draws.list({}, { limit: 10_000 })).filter((row) => row.drawing && row.id !== draw?.id);
  const from = Math.max(0, ...logged.map(({ openedAt }) => openedAt).filter((at) => at < until));
  const changes = await tx.memberChanges.list({}, { limit: 100_000 });
  const experts = new Set((await tx.members.list({ pool: 'expert' }, { limit: 65_536 })).map(({ id }) => id));
  return changes
    .filter(({ at, member }) => at > from && at <= until && experts.has(member))
    .toSorted((a, b) => b.at - a.at);
}
