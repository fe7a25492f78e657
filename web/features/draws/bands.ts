import { instantOf } from '../../../core/domain/time/instant.ts';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';

/** The seven steps of a draw, in the order of the page. */
export const bandIds = ['rule', 'pool', 'commit', 'reveal', 'value', 'result', 'check'] as const;
export type BandId = (typeof bandIds)[number];

/** `void`: the draw ended here without a result; `skipped`: it never came to this. */
export type BandState = 'done' | 'now' | 'coming' | 'void' | 'skipped';

/** One band: where it stands, when it was done (epoch milliseconds), and the hash it fixed. */
export interface Band {
  readonly id: BandId;
  readonly number: number;
  readonly state: BandState;
  readonly at: number | undefined;
  readonly hash: string | undefined;
}

/** Every band of a draw. */
export function bandsOf(draw: Draw): readonly Band[] {
  const now = bandIds.indexOf(nowOf(draw));
  const ended = draw.state === 'void' ? bandIds.indexOf(endOf(draw)) : undefined;
  return bandIds.map((id, index) => ({
    id,
    number: index + 1,
    state: stateAt(index, now, ended),
    at: timeOf(draw, id),
    hash: hashOf(draw, id),
  }));
}

/** The band that is large: what happens now; the check once the draw is over. */
export function nowOf({ state }: Pick<Draw, 'state'>): BandId {
  switch (state) {
    case 'gathering':
    case 'prepared':
      return 'pool';
    case 'committing':
      return 'commit';
    case 'revealing':
      return 'reveal';
    case 'awaiting-value':
      return 'value';
    default:
      return 'check';
  }
}

function stateAt(index: number, now: number, ended: number | undefined): BandState {
  if (index === now) return 'now';
  if (ended === undefined || index < ended) return index < now ? 'done' : 'coming';
  return index === ended ? 'void' : 'skipped';
}

/** Where a void draw ended: the first act that was not completed. */
function endOf({ parties }: Pick<Draw, 'parties'>): BandId {
  if (parties.some(({ committedAt }) => committedAt === null)) return 'commit';
  return parties.some(({ revealedAt }) => revealedAt === null) ? 'reveal' : 'value';
}

function timeOf(draw: Draw, band: BandId): number | undefined {
  switch (band) {
    case 'pool':
      return draw.drawHash === null ? undefined : draw.openedAt;
    case 'commit':
      return lastOf(draw.parties.map(({ committedAt }) => committedAt));
    case 'reveal':
      return lastOf(draw.parties.map(({ revealedAt }) => revealedAt));
    case 'value':
    case 'result':
      return instantOf(draw.closedAt ?? '');
    default:
      return undefined;
  }
}

/** The latest of all times, once all are there. */
function lastOf(times: readonly (string | null)[]): number | undefined {
  const instants = times.flatMap((time) => instantOf(time ?? '') ?? []);
  return instants.length < times.length ? undefined : Math.max(...instants);
}

function hashOf(draw: Draw, band: BandId): string | undefined {
  if (band === 'rule') return draw.roundHash ?? undefined;
  return band === 'pool' ? (draw.drawHash ?? undefined) : undefined;
}

/** How many parties have done a step. */
export const doneBy = (draw: Draw, step: 'publicKey' | 'committedAt' | 'revealedAt'): number =>
  draw.parties.filter((party) => party[step] !== null).length;

/** The next time that matters in a draw, or undefined when it is over. */
export function nextTime(draw: Draw): string | undefined {
  switch (draw.state) {
    case 'gathering':
    case 'prepared':
    case 'committing':
      return draw.deadlines.commitBy;
    case 'revealing':
      return draw.deadlines.revealBy;
    case 'awaiting-value':
      return draw.publicSource?.at;
    default:
      return undefined;
  }
}
