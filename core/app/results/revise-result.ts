import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { whyNotRevise } from '../../domain/result/why-not.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ResultRecord } from '../records/results.ts';
import { untouched } from './compute-results.ts';
import { findResult } from './find-result.ts';
import { resultOfRows } from './panel-of-rows.ts';

export interface ReviseResult {
  readonly evaluation: string;
  readonly seen: number;
  readonly reason: string;
}

/**
 * Makes a further revision of a result that was sent: worked out again from the revealed sheets, its findings open to change,
 * sent and confirmed again. The earlier one stays on file; a final one stays final until the new one is.
 *
 * @returns the new revision, or RESULT-001, RESULT-003, ROUND-050, HTTP-412
 */
export const reviseResult =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'ids' | 'packs'>) =>
  (caller: Caller, { evaluation: key, seen, reason }: ReviseResult): Promise<Outcome<ResultRecord>> =>
    ports.transaction({ caller, act: 'result.revise', on: `evaluation/${key}` }, async (tx) => {
      const found = await findResult(tx, caller, { evaluation: key });
      const before = found && (await tx.results.forUpdate(found.result.id));
      if (!found || !before) return refused('RESULT-001');
      if (before.version !== seen) return refused('HTTP-412', { version: before.version });
      const now = ports.clock.now();
      const refusal = whyNotRevise(before, now);
      if (refusal) return refused(refusal);
      const body = await resultOfRows(ports, tx, found);
      if (!body.ok) return body;

      if (before.state !== 'final') await tx.results.save({ ...before, state: 'superseded' });
      const { account, role } = caller.actor;
      const revision = before.revision + 1;
      tx.audit.note({ evaluation: found.evaluation.id, revision });
      const { version: _version, ...row } = before;
      return ok(
        await tx.results.add({
          ...row,
          ...untouched,
          id: ports.ids.next('result'),
          revision,
          state: 'computed',
          body: body.value,
          attention: '',
          steps: [{ act: 'revise', at: now, by: account, role, note: reason }],
          createdAt: now,
        }),
      );
    });
