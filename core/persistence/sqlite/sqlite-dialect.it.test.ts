import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireDataFolder, type DataFolder } from './data-folder.ts';
import type { EngineKind } from './engine.ts';
import { nodeEngine } from './node-engine.ts';
import { openSqlite } from './open-sqlite.ts';
import { SqliteDialect } from './sqlite-dialect.ts';
import { loadSqlite3 } from './sqlite3-engine.ts';

interface Tables {
  readonly kept: { readonly id: string; readonly value: unknown };
  readonly counter: { readonly n: number };
}

const sqlite3 = await loadSqlite3();
const notHere = 'sqlite3 could not be built on this machine';

let owner: DataFolder;
let file: string;
beforeEach(() => {
  owner = acquireDataFolder(mkdtempSync(path.join(tmpdir(), 'jiheng-sqlite-')));
  file = path.join(owner.path, 'jiheng.db');
});
afterEach(() => {
  owner.release();
  rmSync(owner.path, { recursive: true, force: true });
});

describe.each(['sqlite3', 'node'] as const)('%s', (driver) => {
  let database: Kysely<Tables>;
  beforeEach(async ({ skip }) => {
    skip(driver === 'sqlite3' && !sqlite3, notHere);
    database = new Kysely<Tables>({ dialect: (await openSqlite(file, driver, owner)).dialect });
    await database.schema.createTable('kept').addColumn('id', 'text').addColumn('value', 'text').execute();
    await database.schema.createTable('counter').addColumn('n', 'integer').execute();
    await database.insertInto('counter').values({ n: 0 }).execute();
  });
  afterEach(() => database?.destroy());

  test.each([
    ['8.10'],
    ['12345678901234567.89'],
    ['9007199254740993'],
    ['-0.00'],
    ['1e5'],
    [' 绩效\u0000\u{2A700} \'"；;--'],
  ])('%j comes back as it went in', async (value) => {
    await database.insertInto('kept').values({ id: 'parameter', value }).execute();
    await sql`insert into kept values ('literal', ${sql.lit(value.replace('\u0000', ''))})`.execute(database);

    const rows = await database.selectFrom('kept').select('value').orderBy('id', 'desc').execute();
    expect(rows.map((row) => row.value)).toEqual([value, value.replace('\u0000', '')]);
  });

  test('bytes come back as they went in', async () => {
    await database
      .insertInto('kept')
      .values({ id: 'bytes', value: new Uint8Array([0, 255, 7]) })
      .execute();
    const row = await database.selectFrom('kept').select('value').executeTakeFirstOrThrow();

    expect([...(row.value as Uint8Array)]).toEqual([0, 255, 7]);
  });

  test('fifty concurrent transactions follow one another and none is lost', async () => {
    const addOne = () =>
      database.transaction().execute(async (tx) => {
        const { n } = await tx.selectFrom('counter').select('n').executeTakeFirstOrThrow();
        await tx
          .updateTable('counter')
          .set({ n: n + 1 })
          .execute();
      });
    await Promise.all(Array.from({ length: 50 }, addOne));

    await expect(database.selectFrom('counter').select('n').executeTakeFirst()).resolves.toMatchObject({ n: 50 });
  });

  test('a transaction that fails leaves nothing behind', async () => {
    const failing = database.transaction().execute(async (tx) => {
      await tx.updateTable('counter').set({ n: 7 }).execute();
      throw new Error('stop');
    });

    await expect(failing).rejects.toThrow('stop');
    await expect(database.selectFrom('counter').select('n').executeTakeFirst()).resolves.toMatchObject({ n: 0 });
  });

  test('a transaction holds the write lock from its beginning', async () => {
    const tx = await database.startTransaction().execute();
    const stranger = await (driver === 'node' ? nodeEngine : sqlite3!).open(file);
    await stranger.all('pragma busy_timeout = 0', []);

    await expect(stranger.script('begin immediate')).rejects.toThrow('locked');
    await tx.rollback().execute();
    await stranger.script('begin immediate; rollback');
    await stranger.close();
  });

  test('what happened after a savepoint can be taken back alone', async () => {
    const tx = await database.startTransaction().execute();
    await tx.updateTable('counter').set({ n: 1 }).execute();
    const inner = await tx.savepoint('in"ner').execute();
    await inner.updateTable('counter').set({ n: 2 }).execute();
    await inner.rollbackToSavepoint('in"ner').execute();
    await tx.commit().execute();

    await expect(database.selectFrom('counter').select('n').executeTakeFirst()).resolves.toMatchObject({ n: 1 });
  });

  test('a text that speaks of returning is still counted as a change', async () => {
    const changed = await sql`update kept set value = 'returning soon'`.execute(database);
    const one = await sql`update counter set n = 3 where 'returning' = 'returning'`.execute(database);

    expect([changed.numAffectedRows, one.numAffectedRows]).toEqual([0n, 1n]);
  });

  test('every statement of a script is run', async () => {
    await sql.raw(`insert into kept values ('a', ';'); insert into kept values ('b', '')`).execute(database);
    await expect(database.selectFrom('kept').select('id').execute()).resolves.toHaveLength(2);

    const withValue = sql`delete from kept where id = ${'a'}; delete from kept`.execute(database);
    await expect(withValue).rejects.toMatchObject({ code: 'STORE-006' });
  });

  test('long answers come in pieces', async () => {
    await sql`insert into kept with recursive c(n) as (select 1 union all select n + 1 from c where n < 25) select n, n from c`.execute(
      database,
    );
    const pieces: number[] = [];
    for await (const row of database.selectFrom('kept').select('id').stream(10)) pieces.push(Number(row.id));

    expect(pieces).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  test('references are kept, and confirmed commits are on the disk', async () => {
    const reading = async (pragma: string) =>
      Object.values((await sql.raw(`pragma ${pragma}`).execute(database)).rows[0] as object)[0];

    expect(await reading('foreign_keys')).toBe(1);
    expect(await reading('synchronous')).toBe(2);
    expect(await reading('journal_mode')).toBe('wal');
  });
});

test('auto takes sqlite3 where it loads', async () => {
  const opened = await openSqlite(file, 'auto', owner);
  expect(opened.driverName).toBe(sqlite3 ? 'sqlite3' : 'node');
});

test('a withdrawn SQLite is not chosen for a file that is not locked', async ({ skip }) => {
  skip(sqlite3?.version !== '3.52.0', 'sqlite3 is not here, or not in the withdrawn version');
  expect((await openSqlite(file, 'auto')).driverName).toBe('node');
  await expect(openSqlite(file, 'sqlite3')).rejects.toMatchObject({ code: 'STORE-003' });
});

/** The SQLite inside Node, made to answer a question otherwise. */
const answering = (question: string, answer: Record<string, unknown>): EngineKind => ({
  ...nodeEngine,
  open: async (at) => {
    const engine = await nodeEngine.open(at);
    return { ...engine, all: async (text, values) => (text === question ? [answer] : engine.all(text, values)) };
  },
});

test.each([
  ['an old SQLite behind a newer name', 'select sqlite_version() as version', { version: '3.44.2' }, 'STORE-002'],
  ['a disk that cannot do WAL', 'pragma journal_mode', { journal_mode: 'delete' }, 'STORE-004'],
])('%s is found out when the file is opened', async (_, question, answer, code) => {
  const database = new Kysely<Tables>({
    dialect: new SqliteDialect(answering(question, answer), { file, sole: true }),
  });

  await expect(sql`select 1`.execute(database)).rejects.toMatchObject({ code });
});
