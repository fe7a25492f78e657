import type { Scope } from '../../app/ports/scope.ts';
import type { Connection } from '../connection.ts';
import { jobs } from '../entities/jobs.ts';
import { decodeRow } from '../row-codec.ts';

/** A job that was given up. */
export interface DeadJob {
  readonly scope: Scope;
  readonly kind: string;
  readonly key: string;
  readonly attempts: number;
  /** Of its last failure. */
  readonly code: string | null;
}

/** The jobs of all bureaus that were given up. */
export async function deadJobs(connection: Connection): Promise<readonly DeadJob[]> {
  const rows = await connection.run((database) =>
    database
      .selectFrom(jobs.name)
      .selectAll()
      .where('dead', '=', 1)
      .orderBy('bureau')
      .orderBy('year')
      .orderBy('id')
      .execute(),
  );
  return rows.map((row) => {
    const { kind, key, attempts, lastCode } = decodeRow(jobs, row);
    return { scope: { bureau: String(row['bureau']), year: Number(row['year']) }, kind, key, attempts, code: lastCode };
  });
}
