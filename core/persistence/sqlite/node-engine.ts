import { DatabaseSync } from 'node:sqlite';
import type { Engine, EngineKind } from './engine.ts';

/** The SQLite inside Node: always there, but a long query holds up the whole process. */
export const nodeEngine: EngineKind = {
  driverName: 'node',
  version: process.versions['sqlite'] ?? 'unknown',
  open: async (file) => engineOf(new DatabaseSync(file)),
};

function engineOf(database: DatabaseSync): Engine {
  return {
    driverName: 'node',
    all: async (sql, values) => database.prepare(sql).all(...values),
    run: async (sql, values) => {
      const { changes, lastInsertRowid } = database.prepare(sql).run(...values);
      return { changes, lastId: lastInsertRowid };
    },
    script: async (sql) => database.exec(sql),
    close: async () => database.close(),
  };
}
