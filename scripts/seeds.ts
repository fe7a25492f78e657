import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import path from 'node:path';

/** One requirement of the policy documents (core/requirements/rows.json). */
export interface RequirementRow {
  readonly id: string;
  readonly seed: string;
  readonly clause: string;
  readonly requirement: string;
  readonly acceptance: string;
}

export type RowState = 'works' | 'partly' | 'not yet';

/** A row with what proves it: the tests whose names start with its id, and what is still missing. */
export interface SeedReport extends RequirementRow {
  readonly state: RowState;
  readonly missing?: string;
  readonly tests: readonly string[];
}

const name = /(['"`])((?:[A-Z]{2,4}\d{0,2}-\d{2}[ ,]+)+)([^\n]+?)\1/g;

/**
 * The tests of one file that name rows, as `id → "file: test name"`: by the name of a test, of a table's line, or of the group
 * they stand in. Several rows may be named at the start.
 */
export function testsIn(file: string, source: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const match of source.matchAll(name)) {
    const ids = (match[2] ?? '').match(/[A-Z]{2,4}\d{0,2}-\d{2}/g) ?? [];
    for (const id of ids) found.push([id, `${file}: ${match[2]}${match[3]}`]);
  }
  return found;
}

/** Joins rows, tests and the hand-kept list of what is missing. A row without a test is never more than "not yet". */
export function report(
  rows: readonly RequirementRow[],
  tests: readonly (readonly [string, string])[],
  missing: Readonly<Record<string, string>>,
): readonly SeedReport[] {
  return rows.map((row) => {
    const own = tests.filter(([id]) => id === row.id).map(([, test]) => test);
    if (own.length === 0) return { ...row, state: 'not yet', tests: own };
    const gap = missing[row.id];
    return gap === undefined
      ? { ...row, state: 'works', tests: own }
      : { ...row, state: 'partly', missing: gap, tests: own };
  });
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function collect(root: string): readonly SeedReport[] {
  const files = ['core', 'plugins', 'web', 'scripts'].flatMap((folder) =>
    globSync(`${folder}/**/*.{test,story}.ts`, { cwd: root }),
  );
  const tests = files.sort().flatMap((file) => testsIn(file, readFileSync(path.join(root, file), 'utf8')));
  const folder = path.join(root, 'core/requirements');
  return report(readJson(path.join(folder, 'rows.json')), tests, readJson(path.join(folder, 'missing.json')));
}

function print(reports: readonly SeedReport[]): void {
  for (const row of reports) {
    console.log(`${row.id}  ${row.state}${row.missing ? ` (missing: ${row.missing})` : ''}  ${row.requirement}`);
    for (const test of row.tests) console.log(`    ${test}`);
  }
  const count = (state: RowState) => reports.filter((row) => row.state === state).length;
  console.log(
    `\n${reports.length} rows: ${count('works')} works, ${count('partly')} partly, ${count('not yet')} not yet`,
  );
}

if (import.meta.main) {
  const reports = collect(path.resolve(import.meta.dirname, '..'));
  if (process.argv.includes('--json')) console.log(JSON.stringify(reports, null, 2));
  else print(reports);
}
