import type { TestProject } from 'vitest/node';
import { startPostgres, type TestPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of a running PostgreSQL; make a database of your own with `createDatabase`. */
    postgresUrl: string;
  }
}

/** One server for all projects of the run, though each loads this module for itself. */
interface Shared {
  users: number;
  server: Promise<TestPostgres>;
}
const key = Symbol.for('jiheng.testing.postgres');
const house = globalThis as { [key]?: Shared };

/** Vitest's global setup: runs only when a project that asks for it has tests to run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (house[key] ??= { users: 0, server: startPostgres() });
  shared.users += 1;
  const server = await shared.server;
  project.provide('postgresUrl', server.url);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete house[key];
    await server.stop();
  };
}
