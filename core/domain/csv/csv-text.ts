import { parseDecimal } from '../number/decimal.ts';

const byteOrderMark = '\uFEFF';

/**
 * A table as CSV for spreadsheets: byte order mark, CRLF, every field quoted. A field that a spreadsheet would run as a formula
 * (it starts with = + - @, their full-width forms, a tab or a line break) gets an apostrophe in front, unless it is a plain
 * number.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${byteOrderMark}${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

/** Bytes of the same, as a file goes out. */
export const csvBytes = (rows: readonly (readonly string[])[]): Uint8Array => new TextEncoder().encode(csvText(rows));

function field(text: string): string {
  const runs = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) && parseDecimal(text) === undefined;
  return `"${(runs ? `'${text}` : text).replaceAll('"', '""')}"`;
}
