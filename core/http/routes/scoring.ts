import { abstain } from '../../app/scoring/abstain.ts';
import { answerInvitation } from '../../app/scoring/answer-invitation.ts';
import { contestLeaf } from '../../app/scoring/contest-leaf.ts';
import { grantTicket } from '../../app/scoring/grant-ticket.ts';
import { listTasks } from '../../app/scoring/list-tasks.ts';
import { readCard, readEvidence } from '../../app/scoring/read-card.ts';
import { saveSheet } from '../../app/scoring/save-sheet.ts';
import { sealSheet } from '../../app/scoring/seal-sheet.ts';
import { undertake } from '../../app/scoring/undertake.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { ok } from '../../domain/refusal.ts';
import type { Answer as AnswerBody } from '../../generated/api/scoring/answer.ts';
import type { Answered } from '../../generated/api/scoring/answered.ts';
import type { AskTicket } from '../../generated/api/scoring/ask-ticket.ts';
import type { Card } from '../../generated/api/scoring/card.ts';
import type { Contest } from '../../generated/api/scoring/contest.ts';
import type { Reason } from '../../generated/api/scoring/reason.ts';
import type { Receipt } from '../../generated/api/scoring/receipt.ts';
import type { Saved } from '../../generated/api/scoring/saved.ts';
import type { SealSheet } from '../../generated/api/scoring/seal-sheet.ts';
import type { Tasks } from '../../generated/api/scoring/tasks.ts';
import type { Ticket } from '../../generated/api/scoring/ticket.ts';
import type { Undertaken } from '../../generated/api/scoring/undertaken.ts';
import type { SheetContent } from '../../generated/sheet-content.ts';
import { pageOf } from '../paging.ts';
import { route, type AnyRoute, type Call, type FileAnswer } from '../route.ts';
import { cardView } from '../views/card.ts';
import { taskLineView } from '../views/scoring.ts';

const taskOf = ({ params }: Pick<Call, 'params'>): string => params['task'] ?? '';
const draftOf = (call: Pick<Call, 'params' | 'ifMatch'>) => ({ task: taskOf(call), ifMatch: call.ifMatch ?? 0 });

/** An expert's own tasks. None of these answers depends on another expert's sheet. */
export const scoringRoutes = (ports: Ports): readonly AnyRoute[] => [
  route<undefined, Tasks>({
    method: 'GET',
    path: '/tasks',
    may: 'task.read',
    title: { zh: '我的评分任务', en: 'My scoring tasks' },
    query: 'common/page-query',
    answer: 'scoring/tasks',
    run: async ({ caller, query }) => {
      const page = pageOf(query);
      const rows = await listTasks(ports)(caller, page);
      const next = rows.length < page.limit ? null : (rows.at(-1)?.task.id ?? null);
      return ok({ items: rows.map(taskLineView), next });
    },
  }),
  route<AnswerBody, Answered>({
    method: 'POST',
    path: '/tasks/:task/answer',
    may: 'task.answer',
    title: { zh: '答复邀请或回避', en: 'Answer an invitation, or recuse' },
    body: 'scoring/answer',
    answer: 'scoring/answered',
    run: (call) =>
      answerInvitation(ports)(call.caller, taskOf(call), { answer: call.body.answer, reason: call.body.reason ?? '' }),
  }),
  route<undefined, Card>({
    method: 'GET',
    path: '/tasks/:task/card',
    may: 'task.read',
    title: { zh: '评分表', en: 'The scorecard' },
    answer: 'scoring/card',
    forTickets: true,
    run: async (call) => {
      const card = await readCard(ports)(call.caller, taskOf(call));
      return card.ok ? ok(cardView(card.value)) : card;
    },
  }),
  route<undefined, FileAnswer>({
    method: 'GET',
    path: '/tasks/:task/evidence/:digest',
    may: 'task.read',
    title: { zh: '卷宗材料', en: 'Material of the dossier' },
    answer: 'file',
    forTickets: true,
    run: async (call) => {
      const piece = { task: taskOf(call), digest: call.params['digest'] ?? '' };
      const evidence = await readEvidence(ports)(call.caller, piece);
      return evidence.ok ? ok({ file: evidence.value }) : evidence;
    },
  }),
  route<undefined, Undertaken>({
    method: 'POST',
    path: '/tasks/:task/undertaking',
    may: 'sheet.write',
    title: { zh: '签署承诺', en: 'Give the undertaking' },
    answer: 'scoring/undertaken',
    forTickets: true,
    run: (call) => undertake(ports)(call.caller, taskOf(call)),
  }),
  route<SheetContent, Saved>({
    method: 'PUT',
    path: '/tasks/:task/sheet',
    may: 'sheet.write',
    title: { zh: '保存草稿', en: 'Save the draft' },
    body: 'scoring/save-sheet',
    answer: 'scoring/saved',
    versioned: true,
    forTickets: true,
    leavesNoTrace: true,
    run: (call) => saveSheet(ports)(call.caller, draftOf(call), call.body),
  }),
  route<Contest, Saved>({
    method: 'POST',
    path: '/tasks/:task/contest',
    may: 'sheet.write',
    title: { zh: '质疑一项', en: 'Contest a leaf' },
    body: 'scoring/contest',
    answer: 'scoring/saved',
    versioned: true,
    forTickets: true,
    leavesNoTrace: true,
    run: (call) => contestLeaf(ports)(call.caller, draftOf(call), call.body),
  }),
  route<Reason, undefined>({
    method: 'POST',
    path: '/tasks/:task/abstain',
    may: 'sheet.write',
    title: { zh: '弃权', en: 'Abstain' },
    body: 'scoring/reason',
    answer: 'nothing',
    run: (call) => abstain(ports)(call.caller, taskOf(call), call.body.reason),
  }),
  route<SealSheet, Receipt>({
    method: 'POST',
    path: '/tasks/:task/seal',
    may: 'sheet.write',
    title: { zh: '封存', en: 'Seal the sheet' },
    body: 'scoring/seal-sheet',
    answer: 'scoring/receipt',
    versioned: true,
    forTickets: true,
    leavesNoTrace: true,
    run: (call) => sealSheet(ports)(call.caller, draftOf(call), call.body),
  }),
  route<AskTicket, Ticket>({
    method: 'POST',
    path: '/tasks/tickets',
    may: 'ticket.ask',
    title: { zh: '换取嵌入评分表的票据', en: 'Ask for a ticket of the embedded scorecard' },
    body: 'scoring/ask-ticket',
    answer: 'scoring/ticket',
    status: 201,
    keepsNoAnswer: true,
    run: async ({ caller, body }) => {
      const ticket = await grantTicket(ports)(caller, body);
      return ticket.ok ? ok({ ticket: ticket.value.secret, expiresAt: ticket.value.expiresAt }) : ticket;
    },
  }),
];
