import { drawableFrom, whyExcluded, type Exclusion } from '../../domain/draw/eligibility.ts';
import type { DrawFile, PoolRow } from '../../domain/draw/draw-file.ts';
import { canonicalText } from '../../domain/canonical/canonical-json.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Caller } from '../ports/caller.ts';
import type { Keyring } from '../ports/keyring.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { DrawRow, DrawSecrets } from '../records/draws.ts';
import type { MemberRecord } from '../records/pools.ts';
import { findDraw, present } from './find-draw.ts';
import { openDeclaration } from './open-declaration.ts';
import { identityOf } from './pool-of-round.ts';

/** What a draw says of one member, to that member alone: the row with what binds it to the person, and why seats were barred. */
export interface OwnRow {
  readonly row: (Pick<PoolRow, 'n' | 'id' | 'digest'> & { readonly salt: string; readonly identity: string }) | null;
  /** Why the member is not in the pool of the draw; null where it is, or where the reason has passed. */
  readonly why: Exclusion | null;
  readonly barred: readonly { readonly project: string; readonly reason: string; readonly detail: string }[];
}

/**
 * The caller's own row of a draw that is over.
 *
 * @returns DRAW-102 without a member behind the account, DRAW-104, DRAW-112 while the draw is not over
 * @source decisions.md §3: reasons for exclusion public by category, in detail to the person; EPD-2, "Rows are bound to people"
 */
export const readOwnRow =
  (ports: Pick<Ports, 'reading' | 'clock' | 'keyring'>) =>
  (caller: Caller, key: string): Promise<Outcome<OwnRow>> =>
    ports.reading(caller, async (tx) => {
      const member = await tx.members.find(caller.actor.member ?? '');
      if (!member) return refused('DRAW-102');
      const found = await findDraw(tx, key);
      if (!found) return refused('DRAW-104');
      const row = present(found, ports.clock.now());
      if (row.drawing === null || (row.state !== 'drawn' && row.state !== 'void')) return refused('DRAW-112');
      return ok(await ownRow(ports, tx, { row, file: row.drawing.file, member }));
    });

interface Own {
  readonly row: DrawRow;
  readonly file: DrawFile;
  readonly member: MemberRecord;
}

async function ownRow(
  { keyring }: Pick<Ports, 'keyring'>,
  tx: ReadShelves,
  { row, file, member }: Own,
): Promise<OwnRow> {
  const secrets = JSON.parse(
    new TextDecoder().decode(keyring.decrypt('personal', row.secrets, `draw/${row.id}`)),
  ) as DrawSecrets;
  const mine = file.pool.find(({ n }) => secrets[String(n)]?.member === member.id);
  if (!mine) return { row: null, why: await whyNotListed(tx, row, member), barred: [] };
  const { n, id, digest } = mine;
  const salt = secrets[String(n)]?.salt ?? '';
  const identity = canonicalText(identityOf(keyring, member));
  const barred = await barredFor(tx, keyring, { row, file, member, n });
  return { row: { n, id, digest, salt, identity }, why: null, barred };
}

async function whyNotListed(tx: ReadShelves, { round, openedAt }: DrawRow, member: MemberRecord) {
  const { rules } = await tx.rounds.get(round);
  return whyExcluded(member, drawableFrom(openedAt, rules.drawableAfterDays)) ?? null;
}

async function barredFor(
  tx: ReadShelves,
  keyring: Keyring,
  { row, file, member, n }: Own & Pick<PoolRow, 'n'>,
): Promise<OwnRow['barred']> {
  const kept = await tx.declarations.find(`${row.round}:${member.id}`);
  const declared = kept && openDeclaration(keyring, kept);
  return file.ineligible
    .filter((bar) => bar.n === n)
    .map(({ project, reason }) => {
      const own = declared?.conflicts.find((conflict) => conflict.project === project)?.reason;
      return { project, reason, detail: reason === 'declared' ? (own ?? '') : member.employer };
    });
}
