import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { standing } from '../../app/ports/scope.ts';
import { checkpointBytes, lastFixedHour } from '../../domain/audit/checkpoint.ts';
import { frontierRoot } from '../../domain/audit/frontier.ts';
import { canonicalText } from '../../domain/canonical/canonical-json.ts';
import type { Connection } from '../connection.ts';
import { inSnapshot, inTransaction, lockBureau } from '../database-work.ts';
import { auditCheckpoints, auditHeads } from '../entities/audit.ts';
import type { Parts } from '../parts.ts';
import { RowShelf } from '../row-shelf.ts';
import { checkpointRows } from './checkpoint-rows.ts';
import { headOf } from './log-writer.ts';
import policy from './policy.json' with { type: 'json' };

/**
 * Signs the end of every bureau's log once for each fixed hour that has come: into the database, and into a file outside of
 * it, which whoever rewrites the database does not reach.
 *
 * @param file  grows by one JSON line a checkpoint
 * @returns how many were written
 */
export async function writeCheckpoints(parts: Parts, file: string, now: number): Promise<number> {
  const hour = lastFixedHour(now, policy.checkpointHoursInBeijing);
  const bureaus = await inSnapshot(parts, bureausWithLog);
  let written = 0;
  for (const bureau of bureaus) {
    if (await inTransaction(parts, (connection) => signed(parts, connection, { bureau, hour, now, file })))
      written += 1;
  }
  return written;
}

interface Due {
  readonly bureau: string;
  readonly hour: number;
  readonly now: number;
  readonly file: string;
}

async function signed({ keyring }: Parts, connection: Connection, { bureau, hour, now, file }: Due) {
  await lockBureau(connection, bureau);
  const [last] = await checkpointRows(connection, bureau, { limit: 1 });
  if (last && last.at >= hour) return { keep: false, value: false };

  const tree = await headOf(connection, bureau);
  const head = { bureau, size: tree.size, root: frontierRoot(tree), at: now };
  const checkpoint = { ...head, ...keyring.sign(checkpointBytes(head)) };
  const { size, root, at, key, signature } = checkpoint;
  const shelf = new RowShelf({
    kind: 'checkpoints',
    table: auditCheckpoints,
    scope: { bureau, year: standing },
    connection,
  });
  await shelf.add({ id: String(now).padStart(16, '0'), size, root, at, key, signature });
  // The file first: one that knows more than the database is still true, one that knows less is blind.
  appendLine(file, canonicalText({ kind: 'checkpoint', ...checkpoint }));
  return { keep: true, value: true };
}

function appendLine(file: string, line: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const opened = openSync(file, 'a', 0o600);
  try {
    writeSync(opened, `${line}\n`);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

async function bureausWithLog(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.run((database) =>
    database.selectFrom(auditHeads.name).select('bureau').where('year', '=', standing).orderBy('bureau').execute(),
  );
  return rows.map(({ bureau }) => String(bureau));
}
