import { commitmentBy, hasRevealed } from '../../domain/draw/drawing.ts';
import type { HomeContributor, HomeItem } from '../home/home-work.ts';
import { drawsPolicy as policy } from '../policy/draws.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { DrawRow } from '../records/draws.ts';
import { present } from './find-draw.ts';

/** States in which a draw still waits for somebody: the others are not read, for each row carries its whole pool. */
const waiting: readonly DrawRow['state'][] = ['gathering', 'committing', 'revealing', 'awaiting-value'];

/** What a draw asks of the caller: join, commit, reveal, enter the value; what an expert still has to declare. */
export const homeDraws: HomeContributor = async (tx, { actor }, now) => {
  const isParty = policy['draw.party'].roles.some((role) => role === actor.role);
  const rows = isParty ? (await tx.draws.list({ state: waiting })).map((row) => present(row, now)) : [];
  const acts = rows.flatMap((row) => actOf(row, actor.account, now));
  const values = actor.role === 'officer' ? rows.filter(({ state }) => state === 'awaiting-value') : [];
  const declare = actor.member === undefined || actor.role !== 'expert' ? [] : await toDeclare(tx, actor.member, now);
  const todo = [...acts, ...values.map((row) => item(row, 'home.draw.value', null)), ...declare];
  return { todo, done: [], mine: [] };
};

function actOf(row: DrawRow, account: string, now: number): readonly HomeItem[] {
  const party = row.plan.parties.find((one) => one.account === account);
  if (!party) return [];
  const { commitBy, revealBy } = row.plan.deadlines;
  if (row.state === 'gathering') {
    const waits = party.publicKey === null && now <= (instantOf(commitBy) ?? 0);
    return waits ? [item(row, 'home.draw.join', commitBy)] : [];
  }
  if (row.drawing === null) return [];
  if (row.state === 'committing' && !commitmentBy(row.drawing, party.name))
    return [item(row, 'home.draw.commit', commitBy)];
  if (row.state === 'revealing' && !hasRevealed(row.drawing, party.name))
    return [item(row, 'home.draw.reveal', revealBy)];
  return [];
}

const item = ({ id, code }: DrawRow, text: string, due: string | null): HomeItem => ({
  id: `draw-${id}-${text}`,
  text,
  params: { draw: code },
  link: `#/draws/${id}`,
  due: due === null ? null : (instantOf(due) ?? null),
});

async function toDeclare(
  tx: Parameters<HomeContributor>[0],
  member: string,
  now: number,
): Promise<readonly HomeItem[]> {
  const rounds = (await tx.rounds.list({ state: 'frozen' })).filter(({ deadlines }) => deadlines.declareBy > now);
  const done = new Set((await tx.declarations.list({ member })).map(({ round }) => round));
  return rounds
    .filter(({ id }) => !done.has(id))
    .map(({ id, code, deadlines }) => ({
      id: `declare-${id}`,
      text: 'home.interest.declare',
      params: { round: code },
      link: `#/rounds/${id}/declaration`,
      due: deadlines.declareBy,
    }));
}
