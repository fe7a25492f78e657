import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../source-files.ts';

const dialects = ['sqlite', 'postgresql'] as const;

/** Migrations that one database has and the other lacks. */
export function unpairedMigrations(root: string): string[] {
  const home = path.join(root, 'core/persistence/migrations');
  if (!existsSync(home)) return [];
  const [sqlite, postgresql] = dialects.map((dialect) => stepsIn(path.join(home, dialect)));
  const all = [...new Set([...(sqlite ?? []), ...(postgresql ?? [])])].sort();
  if (all.length === 0) return ['core/persistence/migrations: no migrations'];
  return all.flatMap((step) => {
    const lacking = dialects.filter((_, index) => ![sqlite, postgresql][index]?.includes(step));
    return lacking.map((dialect) => `core/persistence/migrations/${dialect}/${step}: missing`);
  });
}

function stepsIn(folder: string): string[] {
  return existsSync(folder)
    ? filesBelow(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    : [];
}
