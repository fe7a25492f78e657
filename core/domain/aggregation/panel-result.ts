import type { Exact } from '../number/exact.ts';
import { round, type Rounding } from '../number/rounding.ts';
import { ok, refused, type Outcome } from '../refusal.ts';
import { applyMethod } from './panel-method.ts';
import { shiftByOne, shiftByTwo, type Shift, type ShiftQuestion } from './panel-shift.ts';
import { rowFor, type PanelRow, type PanelTable } from './panel-table.ts';

/** One revealed sheet: its exact total, and its weight where the method weighs the seats. */
export interface SheetTotal {
  readonly sheet: string;
  readonly total: Exact;
  readonly weight?: Exact;
}

export interface PanelContext {
  readonly moneyAtStake: boolean;
  /** The most a sheet can reach. */
  readonly maximum: Exact;
  /** The rounding of a published panel result, from the pack. */
  readonly rounding: Rounding;
  /** The grade of a published score, from the grade scale of the round. */
  readonly gradeOf: (published: Exact) => string;
}

/** The official result of a panel with everything needed to work it out again by hand. */
export interface PanelResult {
  readonly row: PanelRow;
  readonly sheets: readonly SheetTotal[];
  /** Sheets that had no part in the result, in their given order. */
  readonly dropped: readonly string[];
  readonly exact: Exact;
  readonly published: Exact;
  readonly grade: string;
  readonly mandatoryReview: boolean;
  readonly shiftByOne: Shift;
  readonly shiftByTwo: Shift;
  /** Sheets whose absence alone would change the grade: a note, it fires on many clean panels. */
  readonly gradeHangsOn: readonly string[];
}

/**
 * One result from the blind sheets of a panel. Nothing is rounded before the end, and then once, half up.
 *
 * @param sheets  in any order, totals from zero to the maximum
 * @returns refused with PANEL-001 when no row serves so few sheets, PANEL-002 when weights are missing or unusable
 */
export function panelResult(
  table: PanelTable,
  sheets: readonly SheetTotal[],
  context: PanelContext,
): Outcome<PanelResult> {
  const row = rowFor(table, sheets.length, context.moneyAtStake);
  if (row === undefined) return refused('PANEL-001', { have: sheets.length, need: fewest(table, context) });
  const combined = combine(row, sheets);
  if (!combined.ok) return combined;

  const { value: exact, dropped } = combined.value;
  const published = round(exact, context.rounding);
  const grade = context.gradeOf(published);
  const question = questionOf(row, { sheets, context, exact });
  return ok({
    row,
    sheets,
    dropped: sheets.flatMap(({ sheet }, position) => (dropped.includes(position) ? [sheet] : [])),
    exact,
    published,
    grade,
    mandatoryReview: row.mandatoryReview === true,
    shiftByOne: shiftByOne(question),
    shiftByTwo: shiftByTwo(question),
    gradeHangsOn: sheetsThatDecide(row, { sheets, context, exact }),
  });
}

interface Combined {
  readonly sheets: readonly SheetTotal[];
  readonly context: PanelContext;
  readonly exact: Exact;
}

const combine = (row: PanelRow, sheets: readonly SheetTotal[]) =>
  applyMethod(
    row.method,
    sheets.map(({ total }) => total),
    sheets.flatMap(({ weight }) => weight ?? []),
  );

const questionOf = (row: PanelRow, { sheets, context, exact }: Combined): ShiftQuestion => ({
  totals: sheets.map(({ total }) => total),
  maximum: context.maximum,
  result: exact,
  method: (totals) =>
    applyMethod(
      row.method,
      totals,
      sheets.flatMap(({ weight }) => weight ?? []),
    ),
  gradeOf: (result) => context.gradeOf(round(result, context.rounding)),
});

/** The row stays the one of the full panel: the question is what the sheet did, not what a smaller panel would be. */
function sheetsThatDecide(row: PanelRow, { sheets, context, exact }: Combined): readonly string[] {
  const grade = context.gradeOf(round(exact, context.rounding));
  return sheets.flatMap(({ sheet }, position) => {
    const without = combine(row, sheets.toSpliced(position, 1));
    if (!without.ok) return [];
    return context.gradeOf(round(without.value.value, context.rounding)) === grade ? [] : [sheet];
  });
}

const fewest = (table: PanelTable, { moneyAtStake }: PanelContext): number =>
  Math.min(
    ...table.rows.filter((row) => moneyAtStake || row.onlyWithMoneyAtStake !== true).map(({ fromSeats }) => fromSeats),
  );
