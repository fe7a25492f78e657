import { Fault } from '../../app/fault.ts';
import type { Engine } from './engine.ts';

/** Every pragma of an open connection: what is set, and what SQLite then has to report. */
const settings = [
  ['busy_timeout', '5000', '5000'],
  ['journal_mode', 'wal', 'wal'],
  // With NORMAL, a power cut may take back what was already confirmed.
  ['synchronous', 'full', '2'],
  ['foreign_keys', 'on', '1'],
  ['trusted_schema', 'off', '0'],
  ['secure_delete', 'on', '1'],
  ['cell_size_check', 'on', '1'],
  ['mmap_size', '0', '0'],
] as const;

/** @throws Fault STORE-004 when one of them did not take */
export async function settle(engine: Engine, file: string): Promise<void> {
  for (const [pragma, value, reported] of settings) {
    await engine.all(`pragma ${pragma} = ${value}`, []);
    const expected = file === ':memory:' && pragma === 'journal_mode' ? 'memory' : reported;
    const actual = await reading(engine, pragma);
    if (actual !== expected) throw new Fault('STORE-004', { pragma, expected, actual });
  }
}

async function reading(engine: Engine, pragma: string): Promise<string> {
  const [row] = await engine.all(`pragma ${pragma}`, []);
  // A SQLite built without memory mapping answers nothing to mmap_size, and maps nothing.
  return row === undefined ? '0' : String(Object.values(row as Record<string, unknown>)[0]);
}
