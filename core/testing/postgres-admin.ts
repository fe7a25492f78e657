import { createRequire } from 'node:module';

interface Client {
  connect(): Promise<void>;
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

/** The driver that MikroORM brings, taken from where it lies beside MikroORM, since the project does not depend on it itself. */
const driver = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql/package.json'))('pg') as {
  Client: new (options: { connectionString: string }) => Client;
};

/** Runs statements one after another, outside of any transaction. */
export async function administer(url: string, statements: readonly string[]): Promise<void> {
  const client = new driver.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
