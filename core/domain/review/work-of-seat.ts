import { toDecimal, toText } from '../number/decimal.ts';
import { divide, isEqual, isZero } from '../number/exact.ts';
import type { TaskState } from '../round/states.ts';
import type { ScoredLeaf, ScoredSheet } from '../scoring/score-sheet.ts';
import type { SealPayload } from '../sheet/seal.ts';
import { timeText } from '../time/instant.ts';
import type { RevealedSheet, Share, WorkRecord } from './work-record.ts';

/** A seat as it ended, and the sheet that was revealed from it. */
export interface SeatEnd {
  readonly member: string;
  readonly project: string;
  readonly panel: string;
  readonly year: number;
  readonly state: TaskState;
  /** Epoch milliseconds, as are the others. */
  readonly answerBy: number;
  readonly dueAt: number;
  readonly answeredAt: number | null;
  readonly reason: string | null;
  readonly undertakenAt: number | null;
  readonly sheet?: { readonly scored: ScoredSheet; readonly payload: SealPayload; readonly sealedAt: number };
}

/**
 * What the annual review counts of one seat. An invitation that ran out counts as nothing: a refusal counts only by the
 * member's own act, and is excused when it states a reason; recusal always is (decisions.md §3, §4).
 */
export function workOfSeat(seat: SeatEnd): WorkRecord | undefined {
  const { member, year } = seat;
  switch (seat.state) {
    case 'refused':
      return { kind: 'refusal', member, year, excused: (seat.reason ?? '').trim() !== '' };
    case 'recused':
      return { kind: 'refusal', member, year, excused: true };
    case 'abstained':
      return { ...taskOf(seat), absence: 'excused' };
    case 'replaced':
      return wasAccepted(seat) ? { ...taskOf(seat), absence: 'unexcused' } : undefined;
    case 'invited':
    case 'accepted':
      return seat.sheet === undefined ? undefined : { ...taskOf(seat), ...handedIn(seat.sheet) };
  }
}

/** A seat that went to a standby after it had been accepted; one that was never answered ends when its answer was due. */
const wasAccepted = ({ answeredAt, answerBy }: SeatEnd): boolean => answeredAt !== null && answeredAt < answerBy;

const taskOf = ({ member, project, panel, year, dueAt, undertakenAt }: SeatEnd) => ({
  kind: 'task' as const,
  member,
  project,
  panel,
  year,
  due: timeText(dueAt),
  undertaking: undertakenAt !== null,
});

const handedIn = ({ scored, payload, sealedAt }: NonNullable<SeatEnd['sheet']>) => ({
  done: timeText(sealedAt),
  sheet: revealed(scored),
  reasons: reasonsOf(scored, payload),
});

/** Places of a share: fine enough to tell marks apart, coarse enough to be read. */
const sharePlaces = 4;

function revealed(scored: ScoredSheet): RevealedSheet {
  const leaves = judged(scored).flatMap((line) =>
    'points' in line && !isZero(line.leaf.weight)
      ? [[line.leaf.code, toDecimal(divide(line.points, line.leaf.weight), sharePlaces)] as const]
      : [],
  );
  return { total: toText(scored.total), leaves: Object.fromEntries(leaves) };
}

/** Marks below the full weight, and "not enough evidence", need a ground; those that state one. */
function reasonsOf(scored: ScoredSheet, payload: SealPayload): Share {
  const needing = judged(scored).filter((line) => !('points' in line) || !isEqual(line.points, line.leaf.weight));
  const stated = new Set(payload.reasons.map(({ leaf }) => leaf));
  return { met: needing.filter(({ leaf }) => stated.has(leaf.code)).length, of: needing.length };
}

const judged = ({ leaves }: ScoredSheet): readonly ScoredLeaf[] =>
  leaves.filter(({ leaf }) => leaf.rule !== undefined && 'judge' in leaf.rule);
