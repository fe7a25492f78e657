import { parseDecimal } from '../../core/domain/number/decimal.ts';
import { isoDay } from '../i18n/dates.ts';

const byteOrderMark = '\ufeff';

/**
 * A table as CSV for spreadsheets: byte order mark, CRLF, every field quoted. A field that a spreadsheet would run as a formula
 * (it starts with = + - @, a tab or a line break) gets an apostrophe in front, unless it is a plain number.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';

function field(text: string): string {
  const dangerous = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) && parseDecimal(text) === undefined;
  return `"${(dangerous ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** Hands a file to the reader; the name gets the day: `轮次-2026-12-18.csv`. */
export function download(name: string, ending: string, content: BlobPart): void {
  const address = URL.createObjectURL(
    new Blob([content], { type: ending === 'csv' ? 'text/csv;charset=utf-8' : 'application/octet-stream' }),
  );
  saveAs(address, `${name}-${isoDay(Date.now())}.${ending}`);
}

/** Hands on a file of the API under the name the server gave it. */
export const saveFile = (file: { readonly name: string; readonly blob: Blob }): void =>
  saveAs(URL.createObjectURL(file.blob), file.name);

function saveAs(address: string, name: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
