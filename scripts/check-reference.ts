import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { checkAssignment } from './reference/assignment.ts';
import { checkAudit } from './reference/audit.ts';
import type { CaseResult, Checker } from './reference/checker.ts';
import { checkDraws } from './reference/draw.ts';
import { checkStatistics } from './reference/statistics.ts';

const checkers: readonly Checker[] = [checkDraws, checkAudit, checkAssignment, checkStatistics];

/** What a folder of reference data gave: its cases, and the JSON files no checker knows. */
export interface FolderResults {
  readonly cases: readonly CaseResult[];
  readonly unknown: readonly string[];
}

/**
 * Runs every case of the JSON files in a folder and the folders below it; which kind a file is of, its content says.
 * Broken JSON is a failed case.
 *
 * @throws when the folder cannot be read
 */
export async function checkFolder(folder: string): Promise<FolderResults> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.json'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  const results: { file: string; cases: readonly CaseResult[] | undefined }[] = [];
  for (const file of files) results.push({ file, cases: await checkFile(folder, file) });
  return {
    cases: results.flatMap(({ cases }) => cases ?? []),
    unknown: results.filter(({ cases }) => cases === undefined).map(({ file }) => file),
  };
}

async function checkFile(folder: string, file: string): Promise<readonly CaseResult[] | undefined> {
  try {
    const content: unknown = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    for (const check of checkers) {
      const results = check(file, content);
      if (results !== undefined) return results;
    }
    return undefined;
  } catch (fault) {
    return [{ file, name: 'file', outcome: 'failed', detail: fault instanceof Error ? fault.message : String(fault) }];
  }
}

/** One line a case, then the counts. */
export function linesOf({ cases, unknown }: FolderResults): readonly string[] {
  const count = (outcome: CaseResult['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  return [
    ...cases.map(({ outcome, file, name, detail }) => [outcome, file, name, detail ?? ''].join('  ').trimEnd()),
    ...unknown.map((file) => `no known format  ${file}`),
    `${count('passed')} passed, ${count('failed')} failed, ${count('not supported')} not supported`,
  ];
}

/** Exit code: 0 all well, 1 a case failed, 2 the call was of no use. */
export async function main(folders: readonly string[], print: (line: string) => void): Promise<number> {
  const [folder] = folders;
  if (folder === undefined || folders.length > 1) {
    print('用法 Usage: check-reference FOLDER');
    return 2;
  }
  const results = await checkFolder(folder).catch((fault: unknown) =>
    fault instanceof Error ? fault.message : String(fault),
  );
  if (typeof results === 'string') {
    print(`无法读取文件夹 The folder cannot be read: ${results}`);
    return 2;
  }
  linesOf(results).forEach(print);
  if (results.cases.length === 0) {
    print('没有可识别的案例 No case of a known format was found.');
    return 2;
  }
  return results.cases.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
