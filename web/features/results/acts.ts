import type { Action } from '../../../core/generated/api/results/action.ts';
import type { Reply } from '../../../core/generated/api/results/reply.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { api } from '../../controllers/api.ts';
import { inputDateTime, instantOf } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import type { AskedAct } from './act-dialog.ts';
import { placeTitle } from './findings-table.ts';

const pathOf = ({ evaluation }: Result): string => `evaluations/${evaluation}/result`;
const day = 86_400_000;

/** The unit usually has ten days; the officer changes that at will. */
export const sendAct = (result: Result, now: number): AskedAct => ({
  heading: say('result.send'),
  detail: say('result.send.detail'),
  moment: { label: say('result.replyBy'), start: `${inputDateTime(now + 10 * day).slice(0, 10)}T18:00` },
  send: ({ moment }, key) =>
    api.post<Result>(`${pathOf(result)}/send`, { replyBy: instantOf(moment) ?? 0 }, { key, version: result.version }),
});

export const confirmAct = (result: Result): AskedAct => ({
  heading: say('result.confirm'),
  detail: say('result.confirm.detail'),
  note: say('result.opinion'),
  send: ({ note }, key) => api.post<Result>(`${pathOf(result)}/confirm`, { note }, { key, version: result.version }),
});

export const returnAct = (result: Result): AskedAct => ({
  heading: say('result.return'),
  detail: '',
  note: say('result.reason'),
  noteRequired: true,
  send: ({ note }, key) =>
    api.post<Result>(`${pathOf(result)}/return`, { reason: note }, { key, version: result.version }),
});

export const reviseAct = (result: Result): AskedAct => ({
  heading: say('result.revise'),
  detail: say('result.revise.detail'),
  note: say('result.reason'),
  noteRequired: true,
  send: ({ note }, key) =>
    api.post<Result>(`${pathOf(result)}/revise`, { reason: note }, { key, version: result.version }),
});

export const releaseAct = (result: Result): AskedAct => ({
  heading: say('result.release'),
  detail: say(`result.release.${result.project.disclosure}`),
  send: (_draft, key) => api.post<Result>(`${pathOf(result)}/release`, undefined, { key }),
});

export const disposeAct = (result: Result, reply: Reply): AskedAct => ({
  heading: say('result.dispose'),
  detail: `${placeTitle(result, reply.leaf)}：${reply.text}`,
  choice: {
    label: say('result.disposition'),
    choices: (['accepted', 'partly', 'rejected'] as const).map((value) => ({
      value,
      label: say(`result.disposition.${value}`),
    })),
  },
  note: say('result.reason'),
  noteRequired: true,
  send: ({ choice, note }, key) =>
    api.put<Result>(`${pathOf(result)}/replies/${reply.id}`, { disposition: choice, reason: note }, { key }),
});

export const useAct = (result: Result, action: Action): AskedAct => ({
  heading: say(`result.use.${action.id}`),
  detail: '',
  choice: {
    label: say('result.state'),
    choices: (['done', 'not-needed'] as const).map((value) => ({ value, label: say(`result.use.${value}`) })),
  },
  note: say('result.use.note'),
  noteRequired: true,
  send: ({ choice, note }, key) =>
    api.put<Result>(`${pathOf(result)}/actions/${action.id}`, { state: choice, note }, { key }),
});
