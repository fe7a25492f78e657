import type { Refusal } from '../refusal.ts';
import { noPreviousDraw, type DrawFile } from './draw-file.ts';

/** A draw already logged by the bureau; `open` while it has no closing entry. */
export interface EarlierDraw {
  readonly drawHash: string;
  readonly draw: string;
  readonly round: string;
  readonly outcome: 'open' | 'drawn' | 'void';
  readonly projects: readonly string[];
}

/**
 * Whether a file continues the bureau's chain of draws: it names the last one, all before it are closed, the draw's name is new,
 * and no project of its round has a valid draw already.
 *
 * @param earlier  every draw logged before, oldest first
 * @source EPD-2, "Every logged drawHash is chained and closed by an entry, void or not; one valid draw per project and round"
 */
export function chainDefectsOf(file: DrawFile, earlier: readonly EarlierDraw[]): readonly Refusal[] {
  const expected = earlier.at(-1)?.drawHash ?? noPreviousDraw;
  const done = new Set(
    earlier
      .filter(({ round, outcome }) => round === file.round && outcome === 'drawn')
      .flatMap(({ projects }) => projects),
  );
  return [
    ...(file.previousDraw === expected ? [] : [{ code: 'DRAW-034', params: { expected }, at: '/previousDraw' }]),
    ...earlier.filter(({ outcome }) => outcome === 'open').map(({ draw }) => ({ code: 'DRAW-035', params: { draw } })),
    ...(earlier.some(({ draw }) => draw === file.draw)
      ? [{ code: 'DRAW-038', params: { draw: file.draw }, at: '/draw' }]
      : []),
    ...file.projects.flatMap(({ code }, index) =>
      done.has(code)
        ? [{ code: 'DRAW-036', params: { project: code, round: file.round }, at: `/projects/${index}` }]
        : [],
    ),
  ];
}
