import { Fault } from '../../app/fault.ts';
import type { SqliteDriverName } from './engine.ts';

/** Below it, a WAL database may be damaged when one connection writes while another checkpoints. */
const least = '3.51.3';
/** Withdrawn by its makers: fit only where nobody else has the file open. */
const withdrawn = '3.52.0';

export interface Opening {
  readonly driver: SqliteDriverName;
  readonly version: string;
  readonly file: string;
  /** Whether this process holds the lock on the file's folder. */
  readonly sole: boolean;
}

/** Why this SQLite must not open this file: Fault STORE-002 or STORE-003, or undefined when it may. */
export function whyNotOpen({ driver, version, file, sole }: Opening): Fault | undefined {
  if (isOlder(version, least)) return new Fault('STORE-002', { driver, version, least });
  if (version === withdrawn && !sole) return new Fault('STORE-003', { driver, version, file });
  return undefined;
}

function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number));
  const difference = other?.map((part, index) => (one?.[index] ?? 0) - part).find((part) => part !== 0) ?? 0;
  return difference < 0 || Number.isNaN(difference);
}
