import { expect } from 'vitest';
import type { ImportResult } from '../../generated/api/pools/import-result.ts';
import { experts, tableOf } from '../cast.ts';
import type { Terminal } from '../terminal.ts';

/** The pool manager imports the experts: the preview names the wrong cell, the corrected table goes in whole. */
export async function importTheExperts(terminal: Terminal): Promise<void> {
  terminal.write(
    'wrong.csv',
    tableOf((n) => (n === 4 ? '2025-13-01' : '2025-03-01')),
  );
  const preview = await terminal.run('pool-manager', ['pool', 'import', 'wrong.csv', '--dry-run']);
  expect(preview.code).toBe(1);
  expect(preview.complained).toMatch(/5.*入库日期.*POOL-015/u);
  terminal.write(
    'experts.csv',
    tableOf(() => '2025-03-01'),
  );
  const imported = await terminal.asks<ImportResult>('pool-manager', ['pool', 'import', 'experts.csv']);
  expect(imported).toMatchObject({ rows: experts.length, imported: true });
}
