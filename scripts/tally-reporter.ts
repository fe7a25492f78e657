import { writeFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** What a run of the tests came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Counts a run. Whatever keeps tests from running counts as a failure of its own: a file that does not load, a hook
 * that throws, an error that nobody caught.
 */
export function tallyOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const broken = suites.filter((suite) => suite.errors().length > 0).length;
  const skipped = tests.flatMap((test) => {
    const result = test.result();
    if (result.state !== 'skipped') return [];
    return [{ file: test.module.relativeModuleId, reason: result.note ?? '' }];
  });
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  // Left over when the run is cut short: counted, so that a stopped run never looks whole.
  const unfinished = count('pending');
  return { passed: count('passed'), failed: count('failed') + broken + unfinished + unhandled.length, skipped };
}

/** Vitest reporter that leaves the tally in the file named by JIHENG_TALLY. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env['JIHENG_TALLY'];
    if (file) writeFileSync(file, JSON.stringify(tallyOf(modules, unhandled)));
  }
}
