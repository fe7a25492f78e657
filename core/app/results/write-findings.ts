import type { Outcome } from '../../domain/refusal.ts';
import { whyNotFindings, type Findings } from '../../domain/result/findings.ts';
import { whyNotWrite } from '../../domain/result/why-not.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ResultRecord } from '../records/results.ts';
import { changeResult, stepped, withRefusal } from './change-result.ts';

/** What the officer writes to a result: findings or "none found", and what was made of the machine's flags. */
export interface WriteFindings extends Findings {
  readonly evaluation: string;
  /** Version that was read. */
  readonly seen: number;
  readonly attention: string;
}

/** Findings with measure, owner and date (BJ11 三(六)). @returns RESULT-001, RESULT-003, RESULT-011 … RESULT-013, HTTP-412 */
export const writeFindings =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (caller: Caller, command: WriteFindings): Promise<Outcome<ResultRecord>> => {
    const { evaluation, seen, findings, noneFound, attention } = command;
    return changeResult(ports, { caller, evaluation, seen, act: 'result.find' }, (tx, { result }, now) => {
      const places = [...result.body.leaves, ...result.body.groups].map(({ code }) => code);
      const refusal = whyNotWrite(result, now) ?? whyNotFindings({ findings, noneFound }, places);
      tx.audit.note({ findings: findings.length, noneFound });
      const noted = attention.trim() !== '' && attention !== result.attention;
      return withRefusal(refusal, () => {
        const written = { ...result, findings, noneFound, attention };
        const found = stepped(written, caller, { act: 'find', at: now, note: '' });
        return noted ? stepped(found, caller, { act: 'attend', at: now, note: attention }) : found;
      });
    });
  };
