import { csvText } from '../../core/domain/csv/csv-text.ts';
import { exportedText, headText, isNumeric, orderBy, type Column } from './column.ts';

/** By which column a table is sorted. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** Pressing a head: ascending, then descending, then as the rows came. */
export function nextSorting(sorting: Sorting | undefined, column: string): Sorting | undefined {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? undefined : { column, descending: true };
}

/** The rows in the order of a sorting; rows of equal value stay as they came. */
export function sortedRows<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sorting: Sorting | undefined,
): readonly R[] {
  const column = columns.find((one) => one.id === sorting?.column);
  return column === undefined ? rows : [...rows].sort(orderBy(column, sorting?.descending ?? false));
}

/** Columns that stay hidden until they are chosen. */
export const hiddenOf = <R>(columns: readonly Column<R>[]): ReadonlySet<string> =>
  new Set(columns.filter((column) => column.extra === true).map((column) => column.id));

/** The classes of a column's cells, as styles/table.ts knows them. */
export function cellClass<R>(column: Column<R>): string {
  const classes: readonly (readonly [string, boolean])[] = [
    ['actions', column.kind === 'actions'],
    ['numeric', isNumeric(column.kind)],
    ['code', column.kind === 'code'],
    ['wide', column.wide === true],
    ['narrow', column.narrow === true],
  ];
  return classes
    .filter(([, on]) => on)
    .map(([name]) => name)
    .join(' ');
}

/** Rows and heads as CSV; columns that hold only buttons stay out. */
export function tableCsv<R>(shown: readonly Column<R>[], rows: readonly R[]): string {
  const columns = shown.filter((column) => column.value !== undefined);
  const cells = rows.map((row) => columns.map((column) => exportedText(column, row)));
  return csvText([columns.map(headText), ...cells]);
}
