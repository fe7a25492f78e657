import { round } from '../number/rounding.ts';
import type { Exact } from '../number/exact.ts';
import { gradeOf, type GradeResult } from './grade.ts';
import type { ScoredSheet } from './score-sheet.ts';

/** What a single sheet would publish: its total at the panel's rounding and the grade read from it. */
export interface SheetOutcome {
  readonly published: Exact;
  /** Absent when the outcome is 无法评定, which stands outside the grade scale. */
  readonly grade?: GradeResult;
}

/** For worked examples, self-evaluation and previews; a panel publishes through the aggregation. Raised vetoes count as carried. */
export function outcomeOfSheet(sheet: ScoredSheet): SheetOutcome {
  const { rounding, gradeScale } = sheet.plan.pack;
  const published = round(sheet.total, rounding.panel);
  const caps = sheet.vetoes.filter((veto) => veto.state === 'applies' || veto.state === 'raised');
  return sheet.isUnrated ? { published } : { published, grade: gradeOf(gradeScale, published, caps) };
}
