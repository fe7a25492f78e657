import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createDatabase } from '../testing/postgres.ts';
import type { Base } from './database-work.ts';
import { areas } from './entities/index.ts';
import { migrate, pendingSteps } from './migrate.ts';
import { steps } from './migrations/index.ts';
import { allTables, openOrm, type Database } from './orm.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-migrate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sqlite = async (name: string): Promise<Database> => {
  const file = path.join(folder, `${name}.db`);
  return { dialect: 'sqlite', file, sqlite: (await openSqlite(file, 'node')).dialect };
};
const postgres = async (name: string): Promise<Database> => ({
  dialect: 'postgresql',
  url: await createDatabase(inject('postgresUrl'), `migrate_${name}_${process.pid}`),
});

/** Columns of all primary keys, in the order of the key. */
const primaryKeys = {
  sqlite: `select m.name as "table", p.name as "column" from sqlite_master m join pragma_table_info(m.name) p
    where m.type = 'table' and m.name not like 'sqlite_%' and p.pk > 0 order by m.name, p.pk`,
  postgresql: `select table_name as "table", column_name as "column" from information_schema.key_column_usage
    natural join information_schema.table_constraints
    where constraint_type = 'PRIMARY KEY' and table_schema = 'public' order by table_name, ordinal_position`,
};

describe.each([
  { name: 'SQLite', make: sqlite },
  { name: 'PostgreSQL', make: postgres },
])('$name', ({ make }) => {
  let database: Database;
  let base: Base;
  beforeAll(async () => {
    database = await make('all');
    base = { orm: await openOrm(database), dialect: database.dialect };
    await migrate(base, database);
  });
  afterAll(() => base.orm.close());

  test('after all steps the tables are what the entities say', async () => {
    expect(await base.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  });

  test('after all steps none is left, and migrating again changes nothing', async () => {
    expect(await pendingSteps(base)).toEqual([]);
    await migrate(base, database);
    expect(await pendingSteps(base)).toEqual([]);
  });

  test('in every table bureau and year lead the primary key, and one column follows', async () => {
    const rows = await base.orm.em
      .getConnection()
      .execute<{ table: string; column: string }[]>(primaryKeys[base.dialect]);
    const keys = Map.groupBy(rows, (row) => row.table);
    keys.delete('migrations');
    expect([...keys.keys()].toSorted()).toEqual(allTables.map((table) => table.name).toSorted());
    const found = allTables.map((table) => [table.name, keys.get(table.name)?.map(({ column }) => column)]);
    expect(found).toEqual(allTables.map((table) => [table.name, ['bureau', 'year', table.key]]));
  });

  test('processes that start at once bring one database up to date together', async () => {
    if (database.dialect === 'sqlite') return;
    const shared = await make('shared');
    const starting = [1, 2, 3].map(async () => {
      const each: Base = { orm: await openOrm(shared), dialect: shared.dialect };
      await migrate(each, shared);
      const pending = await pendingSteps(each);
      await each.orm.close();
      return pending;
    });
    expect(await Promise.all(starting)).toEqual([[], [], []]);
  });

  test('a store with a step this program does not know is refused', async () => {
    const newer = await make('newer');
    const opened: Base = { orm: await openOrm(newer), dialect: newer.dialect };
    await migrate(opened, newer);
    await opened.orm.em.getConnection().execute(`insert into migrations (name) values ('9999-future')`);
    await expect(migrate(opened, newer)).rejects.toMatchObject({ code: 'STORE-028', params: { step: '9999-future' } });
    await opened.orm.close();
  });
});

test('every area has its steps, and every step has statements for both databases', () => {
  const named = (area: string) => steps.filter(({ name }) => new RegExp(`^\\d{4}-${area}(-\\d+)?$`).test(name));
  expect(Object.keys(areas).filter((area) => named(area).length === 0)).toEqual([]);
  const empty = steps.filter((step) => step.sqlite.length === 0 || step.postgresql.length === 0);
  expect(empty.map(({ name }) => name)).toEqual([]);
});

test('steps are numbered without two of a number', () => {
  const numbers = steps.map(({ name }) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('no column loses digits: text and whole numbers only', () => {
  const types = steps
    .flatMap(({ sqlite: one, postgresql: other }) => [...one, ...other])
    .filter((statement) => statement.startsWith('create table'))
    .flatMap((statement) => [...statement.matchAll(/^ +"\w+" (.+?)(?: null| not null),$/gm)].map(([, type]) => type));
  expect(new Set(types)).toEqual(new Set(['text', 'text collate "C"', 'bigint', 'smallint']));
});

test('on SQLite the veiled events are filed by their random key, not in the order they came', () => {
  const made = steps.flatMap((step) => step.sqlite).find((statement) => statement.includes('"veiled_events" ('));
  expect(made).toMatch(/without rowid$/);
});
