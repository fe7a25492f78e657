import type { TaskFacts } from '../../app/scoring/list-tasks.ts';
import type { SeatFacts } from '../../app/scoring/read-seats.ts';
import type { RevealedSheetRecord } from '../../app/records/scoring.ts';
import type { RevealedSheet } from '../../generated/api/scoring/revealed-sheet.ts';
import type { Seat } from '../../generated/api/scoring/seat.ts';
import type { TaskLine } from '../../generated/api/scoring/task-line.ts';
import { sealedText } from '../../domain/sheet/seal.ts';

/** A seat as officers and supervisors see it; who sits there and what is on the sheet is not in it. */
export const seatView = ({ task, project }: SeatFacts): Seat => ({
  task: task.id,
  evaluation: task.evaluation,
  project,
  pseudonym: task.pseudonym,
  stratum: task.stratum,
  seat: task.seat,
  state: task.state,
});

/** A task in the expert's own list: project codes, no names (S15). */
export const taskLineView = ({ task, round, evaluation, sheet }: TaskFacts): TaskLine => ({
  id: task.id,
  round: round.code,
  roundTitleZh: round.titleZh,
  roundTitleEn: round.titleEn,
  project: evaluation.code,
  stratum: task.stratum,
  state: task.state,
  answerBy: task.answerBy,
  dueAt: task.dueAt,
  roundState: round.state,
  undertaken: task.undertakenAt !== null,
  sheet,
});

export const revealedSheetView = (sheet: RevealedSheetRecord, project: string): RevealedSheet => ({
  task: sheet.id,
  evaluation: sheet.evaluation,
  project,
  pseudonym: sheet.pseudonym,
  seal: sheet.seal,
  sealedAt: sheet.sealedAt,
  total: sheet.total,
  payload: sealedText(sheet.payload),
});
