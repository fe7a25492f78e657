import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readExportLine, type ExportLine } from '../../domain/audit/export-line.ts';
import { canonicalText } from '../../domain/canonical/canonical-json.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Context } from '../context.ts';

/** A file of log lines; line n of the file is `lines[n - 1]`. */
export interface LogFile {
  readonly name: string;
  readonly lines: readonly ExportLine[];
}

/** An export, or a file of checkpoints; CLI-006 when it cannot be read, CLI-050 with the first line that is none of a log. */
export function readLogFile(name: string, { folder }: Context): Outcome<LogFile> {
  const content = textOf(path.resolve(folder, name));
  if (content === undefined) return refused('CLI-006', { file: name });
  const lines: ExportLine[] = [];
  for (const [index, text] of content
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const line = readExportLine(text);
    // One way to write a line: a second value beside the one that counts would deceive a reader.
    if (line === undefined || canonicalText(line) !== text)
      return refused({ code: 'CLI-050', at: `${name}:${index + 1}` });
    lines.push(line);
  }
  return ok({ name, lines });
}

/** The refusal of a verdict with the place in the file: `log.jsonl:14` instead of `event/11`. */
export function placedIn({ name, lines }: LogFile, refusal: Refusal): Refusal {
  const [kind, number] = refusal.at?.split('/') ?? [];
  const index = kind === 'event' ? eventAt(lines, Number(number)) : checkpointAt(lines, refusal);
  return { ...refusal, at: index < 0 ? name : `${name}:${index + 1}` };
}

const eventAt = (lines: readonly ExportLine[], place: number): number => {
  const event = lines.filter(({ kind }) => kind === 'event')[place];
  return event === undefined ? -1 : lines.indexOf(event);
};

const checkpointAt = (lines: readonly ExportLine[], { params = {} }: Refusal): number =>
  lines.findIndex(
    (line) =>
      line.kind === 'checkpoint' && line.size === params['size'] && new Date(line.at).toISOString() === params['at'],
  );

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
