import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import { mayReportProject } from '../../domain/project/reach.ts';
import { whyNotReply } from '../../domain/result/why-not.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { ResultRecord } from '../records/results.ts';
import { changeResult, stepped } from './change-result.ts';
import type { FoundResult } from './find-result.ts';
import { tell } from './tell.ts';

/** What the unit says: a text for leaves, or for the whole (`leaf` empty); nothing at all means "no objection". */
export interface ReplyToResult {
  readonly evaluation: string;
  readonly seen: number;
  readonly replies: readonly { readonly leaf: string; readonly text: string }[];
}

type Needs = Pick<Ports, 'transaction' | 'clock' | 'ids'>;

/** The unit's one answer to a preliminary result. @returns RESULT-001, RESULT-003, RESULT-010, RESULT-012, HTTP-412 */
export const replyToResult =
  (ports: Needs) =>
  (caller: Caller, { evaluation, seen, replies }: ReplyToResult): Promise<Outcome<ResultRecord>> =>
    changeResult(ports, { caller, evaluation, seen, act: 'result.reply' }, async (tx, held, now) => {
      const { result, project, round } = held;
      if (!mayReportProject(caller.actor.role, caller.actor.unit, project)) return refused('RESULT-001');
      const refusal = whyNotReply(result, now) ?? whyNotReplies(result, replies);
      if (refusal) return refused(refusal);
      await addReplies(ports, tx, { held, caller, replies, now });
      await tell(tx, held, { to: round.officer, text: 'notice.result.replied' });
      tx.audit.note({ replies: replies.length });
      const act = replies.length === 0 ? 'no-objection' : 'reply';
      return ok(stepped({ ...result, state: 'answered', answeredAt: now }, caller, { act, at: now, note: '' }));
    });

function whyNotReplies({ body }: ResultRecord, replies: ReplyToResult['replies']) {
  const known = new Set(['', ...body.leaves.map(({ code }) => code)]);
  for (const [position, { leaf }] of replies.entries()) {
    if (!known.has(leaf)) return { code: 'RESULT-012', at: `/replies/${position}/leaf`, params: { leaf } };
    if (replies.findIndex((other) => other.leaf === leaf) < position)
      return { code: 'RESULT-010', at: `/replies/${position}/leaf`, params: { leaf } };
  }
  return undefined;
}

interface Replying {
  readonly held: FoundResult;
  readonly caller: Caller;
  readonly replies: ReplyToResult['replies'];
  readonly now: number;
}

const addReplies = ({ ids }: Needs, tx: Tx, { held, caller, replies, now }: Replying): Promise<void> =>
  tx.replies.addAll(
    replies.map(({ leaf, text }) => ({
      id: ids.next('reply'),
      result: held.result.id,
      evaluation: held.evaluation.id,
      leaf,
      text,
      by: caller.actor.account,
      at: now,
      disposition: null,
      dispositionReason: '',
      disposedBy: null,
      disposedAt: null,
    })),
  );
