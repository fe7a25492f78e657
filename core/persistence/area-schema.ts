import type { MikroORM } from '@mikro-orm/sql';
import type { Dialect } from './connection.ts';
import { areas } from './entities/index.ts';
import { openOrm, type Database } from './orm.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';
import type { AnyTable } from './table.ts';

/** Statements that make the tables of an area in an empty database. */
export async function createSql(dialect: Dialect, area: string): Promise<readonly string[]> {
  const nowhere = 'postgres://nobody@127.0.0.1/nothing';
  return withOrm(await databaseOf(dialect, nowhere), tablesOf(area), async (orm) =>
    statementsOf(await orm.schema.getCreateSchemaSQL({ wrap: false }), scattered(dialect, area)),
  );
}

/**
 * Statements that turn what the migrations so far make of an area into what its entities say.
 *
 * @param url  of an empty PostgreSQL database
 */
export async function updateSql(dialect: Dialect, area: string, url = ''): Promise<readonly string[]> {
  return withOrm(await databaseOf(dialect, url), tablesOf(area), async (orm) => {
    await orm.migrator.up();
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false });
    return statementsOf(sql, scattered(dialect, area));
  });
}

const tablesOf = (area: string): readonly AnyTable[] => areas[area] ?? [];

async function databaseOf(dialect: Dialect, url: string): Promise<Database> {
  if (dialect === 'postgresql') return { dialect, url };
  return { dialect, file: ':memory:', sqlite: (await openSqlite(':memory:', 'node')).dialect };
}

async function withOrm<T>(database: Database, tables: readonly AnyTable[], work: (orm: MikroORM) => Promise<T>) {
  const orm = await openOrm(database, { tables });
  try {
    return await work(orm);
  } finally {
    await orm.close();
  }
}

/** SQLite numbers the rows of a table in the order they come, unless it is filed by its key alone. */
const scattered = (dialect: Dialect, area: string): readonly string[] =>
  dialect === 'sqlite'
    ? tablesOf(area).flatMap((table) => (table.scattered ? [`create table "${table.name}"`] : []))
    : [];

function statementsOf(sql: string, filedByKey: readonly string[]): readonly string[] {
  return sql
    .replaceAll('`', '"')
    .split(/;\n+/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '')
    .map((statement) =>
      filedByKey.some((start) => statement.startsWith(start)) ? `${statement} without rowid` : statement,
    )
    .map(laidOut);
}

/** One column a line, so that a change of the schema reads as one. */
function laidOut(statement: string): string {
  const [, head, columns, key, tail = ''] =
    /^(create table \S+ )\((.*), (primary key .*\))\)(.*)$/.exec(statement) ?? [];
  if (head === undefined || columns === undefined) return statement;
  return `${head}(\n  ${columns.replaceAll(', ', ',\n  ')},\n  ${key}\n)${tail}`;
}
