import type { Jobs } from '../../app/ports/jobs.ts';
import type { Scope } from '../../app/ports/scope.ts';
import type { Connection } from '../connection.ts';
import { jobs, type JobRow } from '../entities/jobs.ts';
import { RowShelf } from '../row-shelf.ts';

/** The jobs of a transaction's scope. Replacing one that runs leaves the run alone, and lets the new one run after it. */
export function jobsOf(connection: Connection, scope: Scope): Jobs {
  const shelf = new RowShelf<JobRow>({ kind: 'jobs', table: jobs, scope, connection });
  return {
    async plan({ kind, key, due, payload = {} }) {
      const fresh = {
        kind,
        key,
        due,
        payload,
        leaseOwner: null,
        leaseUntil: 0,
        attempts: 0,
        dead: false,
        lastCode: null,
      };
      const planned = await shelf.forUpdate(jobId(kind, key));
      await (planned ? shelf.save({ ...planned, ...fresh }) : shelf.add({ id: jobId(kind, key), ...fresh }));
    },
    cancel: (kind, key) => shelf.remove(jobId(kind, key)),
  };
}

const jobId = (kind: string, key: string): string => `${kind}/${key}`;
