import type { Text } from '../../core/catalogue/message.ts';
import { parseDecimal } from '../../core/domain/number/decimal.ts';
import { compare } from '../../core/domain/number/exact.ts';
import { date, dateTime } from '../i18n/dates.ts';
import { amount, amountUnit, grouped } from '../i18n/format.ts';
import { inLanguage, say, type PlainTextId } from '../i18n/say.ts';

/** `amount` values are fen, `date` and `time` values epoch milliseconds or ISO dates, `number` values decimal text or whole numbers. */
export type ColumnKind = 'text' | 'number' | 'amount' | 'date' | 'time' | 'code' | 'actions';
export type CellValue = string | number | undefined;

/** One column of a jh-table. */
export interface Column<R> {
  readonly id: string;
  /** A catalogue id, or a bilingual text that is data. */
  readonly head: PlainTextId | Text;
  readonly kind?: ColumnKind;
  /** What is sorted, exported, and shown when there is no `cell`. */
  readonly value?: (row: R) => CellValue;
  /** A richer cell: link, tag, buttons. */
  readonly cell?: (row: R) => unknown;
  /** Not offered for sorting. */
  readonly unsorted?: boolean;
  /** Long text: may wrap, and takes the room that is left. */
  readonly wide?: boolean;
  /** As narrow as its cells: the head wraps, the cells stand in the middle. */
  readonly narrow?: boolean;
  /** Hidden until the reader chooses it. */
  readonly extra?: boolean;
}

export const isNumeric = (kind: ColumnKind | undefined): boolean => kind === 'number' || kind === 'amount';

export function headText<R>(column: Column<R>): string {
  const { head } = column;
  const text = typeof head === 'string' ? say(head) : inLanguage(head);
  if (column.kind !== 'amount') return text;
  return say('frame.unit.of', { name: text, unit: say(`frame.unit.${amountUnit.value()}`) });
}

/** A cell's value as the reader sees it; nothing is an en dash. */
export function shownText<R>(column: Column<R>, row: R): string {
  const value = column.value?.(row);
  if (value === undefined || value === '') return '–';
  if (column.kind === 'amount' && typeof value === 'number') return amount(value);
  if (column.kind === 'number') return grouped(String(value));
  if (column.kind === 'date') return date(value);
  return column.kind === 'time' && typeof value === 'number' ? dateTime(value) : String(value);
}

/** A cell's value for a spreadsheet: numbers without separators. */
export function exportedText<R>(column: Column<R>, row: R): string {
  const value = column.value?.(row);
  if (value === undefined) return '';
  if (column.kind === 'amount' && typeof value === 'number') return amount(value).replaceAll(',', '');
  return isNumeric(column.kind) ? String(value) : shownText(column, row).replace(/^–$/u, '');
}

/** Order of two rows by a column: numbers by value, the rest by code unit; rows without a value come last. */
export function orderBy<R>(column: Column<R>, descending: boolean): (a: R, b: R) => number {
  return (a, b) => {
    const [left, right] = [column.value?.(a), column.value?.(b)];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    const order = compareValues(left, right);
    return descending ? -order : order;
  };
}

function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [x, y] = [parseDecimal(String(a)), parseDecimal(String(b))];
  if (x !== undefined && y !== undefined) return compare(x, y);
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : Number(left > right);
}
