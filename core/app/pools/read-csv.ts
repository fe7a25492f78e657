import { CsvError, parse } from 'csv-parse/sync';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { readText } from '../../domain/text/read-text.ts';

/** Most members of one file. */
const mostMembers = 20_000;

/**
 * The cells of a CSV file as Excel saves it: UTF-8 with or without mark, or GB18030, which Chinese Excel uses.
 *
 * @returns one row of texts for each row of the spreadsheet, empty ones included; POOL-004 with the parser's reason
 */
export function readCsv(bytes: Uint8Array): Outcome<readonly (readonly string[])[]> {
  const text = readText(bytes);
  if (text === undefined) return refused('POOL-004', { reason: 'encoding' });
  try {
    const rows = parse(text, {
      bom: true,
      relax_column_count: true,
      max_record_size: 64 * 1024,
    });
    if (rows.length > mostMembers + 1) return refused('POOL-004', { reason: `> ${mostMembers}` });
    return ok(rows);
  } catch (error) {
    if (error instanceof CsvError) return refused('POOL-004', { reason: error.code });
    throw error;
  }
}
