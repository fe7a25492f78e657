import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '../source-files.ts';
import { isBilingual } from './bilingual.ts';

const manyFiles = 3;
const longestPage = 40;

/** Folders that tools write, or that mirror the areas file by file; their parent's page speaks for them. */
const spokenForByParent = /^core\/(?:generated|schemas\/api|persistence\/migrations)\/.+|^core\/generated$/;

/** Folders with more than three files that have no page of at most forty lines in both languages. */
export function missingReadmes(root: string): string[] {
  const files = filesOf(root, ['core', 'web']);
  const counts = new Map<string, number>();
  for (const file of files.filter((one) => !one.endsWith('/README.md'))) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const folders = [...counts].filter(([folder, count]) => count > manyFiles && !spokenForByParent.test(folder));
  return folders.flatMap(([folder]) => wrongWith(root, `${folder}/README.md`));
}

function wrongWith(root: string, page: string): string[] {
  if (!existsSync(path.join(root, page))) return [`${page}: missing`];
  const text = readFileSync(path.join(root, page), 'utf8');
  const lines = text.trimEnd().split('\n').length;
  const findings: string[] = [];
  if (lines > longestPage) findings.push(`${page}: ${lines} lines, at most ${longestPage}`);
  if (!isBilingual(text)) findings.push(`${page}: speaks one language only`);
  return findings;
}
