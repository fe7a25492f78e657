import { Migration } from '@mikro-orm/migrations';

/** The SQL of one migration on one database, in order. */
export type Statements = readonly string[];

/** One step of the schema, forward only: the tables of an area, or a change to them. */
export interface Step {
  /** `0001-accounts`: number and area; recorded in the database, so never renamed. */
  readonly name: string;
  readonly sqlite: Statements;
  readonly postgresql: Statements;
}

/** The class that MikroORM runs for statements. */
export const migrationOf = (statements: Statements) =>
  class extends Migration {
    override up(): void {
      for (const statement of statements) this.addSql(statement);
    }
  };
