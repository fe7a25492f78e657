import { confirmResult, returnResult } from '../../app/results/confirm-result.ts';
import { disposeReply } from '../../app/results/dispose-reply.ts';
import { listReleased, listResults } from '../../app/results/list-results.ts';
import { readOwnSheet } from '../../app/results/read-own-sheet.ts';
import { readResult } from '../../app/results/read-result.ts';
import { releaseResult } from '../../app/results/release-result.ts';
import { replyToResult } from '../../app/results/reply-to-result.ts';
import { reviseResult } from '../../app/results/revise-result.ts';
import { sendResult } from '../../app/results/send-result.ts';
import { settleAction } from '../../app/results/settle-action.ts';
import { writeFindings } from '../../app/results/write-findings.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { actionIds } from '../../domain/result/actions.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { DisposeReply } from '../../generated/api/results/dispose-reply.ts';
import type { Note } from '../../generated/api/results/note.ts';
import type { OwnSheet } from '../../generated/api/results/own-sheet.ts';
import type { Released } from '../../generated/api/results/released.ts';
import type { ReplyToResult } from '../../generated/api/results/reply-to-result.ts';
import type { Result } from '../../generated/api/results/result.ts';
import type { Results } from '../../generated/api/results/results.ts';
import type { ReturnResult } from '../../generated/api/results/return-result.ts';
import type { SendResult } from '../../generated/api/results/send-result.ts';
import type { SettleAction } from '../../generated/api/results/settle-action.ts';
import type { WriteFindings } from '../../generated/api/results/write-findings.ts';
import { pageOf, paged } from '../paging.ts';
import { route, type AnyRoute, type Call } from '../route.ts';
import { lineView, ownSheetView, releasedView, resultView } from '../views/results.ts';

const evaluationOf = ({ params }: Pick<Call, 'params'>): string => params['evaluation'] ?? '';
const seenOf = (call: Pick<Call, 'params' | 'ifMatch'>) => ({
  evaluation: evaluationOf(call),
  seen: call.ifMatch ?? 0,
});

/** Results from the reveal to their use. Every act answers the result as its reader then sees it. */
export function resultRoutes(ports: Ports): readonly AnyRoute[] {
  const shown = async (call: Pick<Call, 'caller' | 'params'>, revision?: number): Promise<Outcome<Result>> => {
    const read = await readResult(ports)(call.caller, { evaluation: evaluationOf(call), revision });
    return read.ok ? ok(resultView(read.value, call.caller)) : read;
  };
  const after = async (call: Pick<Call, 'caller' | 'params'>, done: Outcome<unknown>): Promise<Outcome<Result>> =>
    done.ok ? shown(call) : done;
  return [...readingRoutes(ports, shown), ...writingRoutes(ports, after), ...partyRoutes(ports, after)];
}

type Shown = (call: Pick<Call, 'caller' | 'params'>, revision?: number) => Promise<Outcome<Result>>;
type After = (call: Pick<Call, 'caller' | 'params'>, done: Outcome<unknown>) => Promise<Outcome<Result>>;

const readingRoutes = (ports: Ports, shown: Shown): readonly AnyRoute[] => [
  route<undefined, Results>({
    method: 'GET',
    path: '/results',
    may: 'result.read',
    title: { zh: '评价结果列表', en: 'Results' },
    query: 'common/page-query',
    answer: 'results/results',
    run: async ({ caller, query }) => {
      const page = pageOf(query);
      const lines = await listResults(ports)(caller, page);
      const { next } = paged(
        lines.map(({ result }) => result),
        page,
        ({ id }) => id,
      );
      return ok({ items: lines.map((line) => lineView(line, caller)), next });
    },
  }),
  route<undefined, Released>({
    method: 'GET',
    path: '/released-results',
    may: 'anyone',
    title: { zh: '已公开的结果', en: 'Released results' },
    query: 'common/page-query',
    answer: 'results/released',
    run: async ({ caller, query }) => {
      const lines = await listReleased(ports)(caller, pageOf(query));
      return ok({ items: lines.map(releasedView), next: lines.at(-1)?.result.id ?? null });
    },
  }),
  route<undefined, Result>({
    method: 'GET',
    path: '/evaluations/:evaluation/result',
    may: 'result.read',
    title: { zh: '一个结果', en: 'One result' },
    query: 'results/result-query',
    answer: 'results/result',
    run: (call) => shown(call, call.query['revision'] === undefined ? undefined : Number(call.query['revision'])),
  }),
  route<undefined, OwnSheet>({
    method: 'GET',
    path: '/tasks/:task/result',
    may: 'result.own-sheet',
    title: { zh: '自己的评分与评审组结果', en: 'The own sheet beside the panel' },
    answer: 'results/own-sheet',
    run: async ({ caller, params }) => {
      const own = await readOwnSheet(ports)(caller, params['task'] ?? '');
      return own.ok ? ok(ownSheetView(own.value)) : own;
    },
  }),
];

/** What the officer does. */
const writingRoutes = (ports: Ports, after: After): readonly AnyRoute[] => [
  route<WriteFindings, Result>({
    method: 'PUT',
    path: '/evaluations/:evaluation/result/findings',
    may: 'result.manage',
    title: { zh: '写问题和建议', en: 'Write findings' },
    body: 'results/write-findings',
    answer: 'results/result',
    versioned: true,
    run: async (call) => after(call, await writeFindings(ports)(call.caller, { ...seenOf(call), ...call.body })),
  }),
  route<SendResult, Result>({
    method: 'POST',
    path: '/evaluations/:evaluation/result/send',
    may: 'result.manage',
    title: { zh: '送达单位', en: 'Send to the unit' },
    body: 'results/send-result',
    answer: 'results/result',
    versioned: true,
    run: async (call) => after(call, await sendResult(ports)(call.caller, { ...seenOf(call), ...call.body })),
  }),
  route<DisposeReply, Result>({
    method: 'PUT',
    path: '/evaluations/:evaluation/result/replies/:reply',
    may: 'result.manage',
    title: { zh: '处理一条反馈意见', en: 'Settle a reply' },
    body: 'results/dispose-reply',
    answer: 'results/result',
    run: async (call) => {
      const command = { evaluation: evaluationOf(call), reply: call.params['reply'] ?? '', ...call.body };
      return after(call, await disposeReply(ports)(call.caller, command));
    },
  }),
  route<undefined, Result>({
    method: 'POST',
    path: '/evaluations/:evaluation/result/release',
    may: 'result.manage',
    title: { zh: '公开', en: 'Release' },
    answer: 'results/result',
    run: async (call) => after(call, await releaseResult(ports)(call.caller, evaluationOf(call))),
  }),
  route<ReturnResult, Result>({
    method: 'POST',
    path: '/evaluations/:evaluation/result/revise',
    may: 'result.manage',
    title: { zh: '另做一版', en: 'Make a further revision' },
    body: 'results/return-result',
    answer: 'results/result',
    versioned: true,
    run: async (call) => after(call, await reviseResult(ports)(call.caller, { ...seenOf(call), ...call.body })),
  }),
  route<SettleAction, Result>({
    method: 'PUT',
    path: '/evaluations/:evaluation/result/actions/:action',
    may: 'result.manage',
    title: { zh: '登记结果应用', en: 'Record a use of the result' },
    body: 'results/settle-action',
    answer: 'results/result',
    run: async (call) => {
      const action = actionIds.find((id) => id === call.params['action']);
      if (!action) return refused('RESULT-016');
      return after(
        call,
        await settleAction(ports)(call.caller, { evaluation: evaluationOf(call), action, ...call.body }),
      );
    },
  }),
];

/** What the unit and the second person do. */
const partyRoutes = (ports: Ports, after: After): readonly AnyRoute[] => [
  route<ReplyToResult, Result>({
    method: 'POST',
    path: '/evaluations/:evaluation/result/replies',
    may: 'result.reply',
    title: { zh: '反馈意见，或无异议', en: 'Reply, or no objection' },
    body: 'results/reply-to-result',
    answer: 'results/result',
    versioned: true,
    run: async (call) => after(call, await replyToResult(ports)(call.caller, { ...seenOf(call), ...call.body })),
  }),
  route<Note, Result>({
    method: 'POST',
    path: '/evaluations/:evaluation/result/confirm',
    may: 'result.confirm',
    title: { zh: '审定', en: 'Confirm' },
    body: 'results/note',
    answer: 'results/result',
    versioned: true,
    run: async (call) => after(call, await confirmResult(ports)(call.caller, { ...seenOf(call), ...call.body })),
  }),
  route<ReturnResult, Result>({
    method: 'POST',
    path: '/evaluations/:evaluation/result/return',
    may: 'result.confirm',
    title: { zh: '退回', en: 'Send back' },
    body: 'results/return-result',
    answer: 'results/result',
    versioned: true,
    run: async (call) =>
      after(call, await returnResult(ports)(call.caller, { ...seenOf(call), note: call.body.reason })),
  }),
];
