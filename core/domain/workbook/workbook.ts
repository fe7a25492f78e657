import { parseDecimal } from '../number/decimal.ts';
import { zipped } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The media type of a workbook. */
export const workbookType = `${types}.sheet`;

const escaped = (text: string): string =>
  text
    // XML knows no other control characters.
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Letters of a column: 0 is A, 26 is AA. */
export const columnName = (at: number): string =>
  (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCodePoint(65 + (at % 26));

/** Digits that a spreadsheet holds without losing any. */
const mostDigits = 15;

const isNumber = (text: string): boolean => text.length <= mostDigits && parseDecimal(text) !== undefined;

/** A plain number is a number; everything else is text, which no spreadsheet takes for a formula. */
function cell(text: string, place: string): string {
  if (text === '') return '';
  if (isNumber(text)) return `<c r="${place}"><v>${text}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const sheet = (rows: readonly (readonly string[])[]): string => {
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) => cell(text, `${columnName(column)}${at + 1}`)).join('');
    return `<row r="${at + 1}">${cells}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

/**
 * A workbook with one sheet, as spreadsheet programs open it.
 *
 * @param name  of the sheet: at most 31 characters, none of []:*?/\
 * @source ECMA-376, Office Open XML
 */
export const workbook = (name: string, rows: readonly (readonly string[])[]): Uint8Array =>
  zipped([
    {
      name: '[Content_Types].xml',
      content:
        `${head}<Types xmlns="${packaging}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relationship('officeDocument', 'xl/workbook.xml') },
    {
      name: 'xl/workbook.xml',
      content:
        `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>` +
        `<sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationship('worksheet', 'worksheets/sheet1.xml') },
    { name: 'xl/worksheets/sheet1.xml', content: sheet(rows) },
  ]);

const relationship = (kind: string, target: string): string =>
  `${head}<Relationships xmlns="${packaging}/relationships">` +
  `<Relationship Id="rId1" Type="${relations}/${kind}" Target="${target}"/></Relationships>`;
