import { lapse } from '../../domain/draw/drawing.ts';
import type { EarlierDraw } from '../../domain/draw/chain.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { DrawRow } from '../records/draws.ts';

/** A draw by id or by its name. */
export const findDraw = async (tx: Pick<ReadShelves, 'draws'>, key: string): Promise<DrawRow | undefined> =>
  (await tx.draws.find(key)) ?? tx.draws.first({ code: key });

/** The row as the clock leaves it: missed deadlines have ended it whether or not anybody looked. */
export function present(row: DrawRow, now: number): DrawRow {
  if (row.drawing === null) return row;
  const drawing = lapse(row.drawing, now);
  return drawing === row.drawing ? row : { ...row, drawing, state: drawing.state };
}

/** Every draw whose file was logged, oldest first, for the chain. */
export async function earlierDraws(tx: Pick<ReadShelves, 'draws'>, now: number): Promise<readonly EarlierDraw[]> {
  const rows = (await tx.draws.list({}, { limit: 10_000 })).map((row) => present(row, now));
  return rows
    .filter(({ drawing }) => drawing !== null)
    .toSorted((a, b) => a.openedAt - b.openedAt || a.sequence - b.sequence)
    .flatMap(({ drawing, code }) => (drawing === null ? [] : [earlierOf(drawing, code)]));
}

const earlierOf = (drawing: NonNullable<DrawRow['drawing']>, draw: string): EarlierDraw => ({
  drawHash: drawing.drawHash,
  draw,
  round: drawing.file.round,
  outcome: drawing.state === 'drawn' || drawing.state === 'void' ? drawing.state : 'open',
  projects: drawing.file.projects.map(({ code }) => code),
});
