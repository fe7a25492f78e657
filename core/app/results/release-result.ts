import type { Outcome } from '../../domain/refusal.ts';
import { whyNotRelease } from '../../domain/result/why-not.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ResultRecord } from '../records/results.ts';
import { changeResult, stepped, withRefusal } from './change-result.ts';

/** Shows a final result as far as its project's disclosure class allows. @returns RESULT-001, RESULT-003, RESULT-014, RESULT-015 */
export const releaseResult =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (caller: Caller, evaluation: string): Promise<Outcome<ResultRecord>> =>
    changeResult(ports, { caller, evaluation, act: 'result.release' }, (tx, { result }, now) => {
      tx.audit.note({ disclosure: result.disclosure });
      return withRefusal(whyNotRelease(result, now), () =>
        stepped({ ...result, releasedAt: now }, caller, { act: 'release', at: now, note: '' }),
      );
    });
