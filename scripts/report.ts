import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Prints what a check found, a line each, and sets the exit code; `remedy` says what to do about it. */
export function report(check: string, findings: readonly string[], remedy?: string): void {
  if (findings.length === 0) return;
  for (const finding of findings) console.error(finding);
  console.error(`${check}: ${findings.length}${remedy ? `  →  ${remedy}` : ''}`);
  process.exitCode = 1;
}
