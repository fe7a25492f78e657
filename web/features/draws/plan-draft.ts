import type { PlanDraw } from '../../../core/generated/api/draws/plan-draw.ts';
import { instantOf } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';

/** A party as the officer enters it. */
export interface PartyDraft {
  readonly account: string;
  readonly organisation: string;
  readonly outside: boolean;
}

/** The preparation of a draw as it is typed: times as a date field holds them, numbers as text. */
export interface PlanDraft {
  readonly parties: readonly PartyDraft[];
  readonly commitBy: string;
  readonly revealBy: string;
  readonly openBy: string;
  readonly basis: 'source' | 'waived';
  readonly source: string;
  readonly issue: string;
  readonly at: string;
  readonly field: string;
  readonly count: string;
  readonly least: string;
  readonly most: string;
  readonly hasFallback: boolean;
  readonly fallbackName: string;
  readonly fallbackIssue: string;
  readonly fallbackAt: string;
  readonly noticeBy: string;
}

export type PlanFaults = Readonly<Partial<Record<keyof PlanDraft, string>>>;

export const emptyParty: PartyDraft = { account: '', organisation: '', outside: false };

/** A draft with room for as many parties as the rule wants; the one who prepares it is the first. */
export const emptyPlan = (first: PartyDraft, parties: number): PlanDraft => ({
  parties: [first, ...Array.from({ length: Math.max(0, parties - 1) }, () => emptyParty)],
  commitBy: '',
  revealBy: '',
  openBy: '',
  basis: 'source',
  source: '',
  issue: '',
  at: '',
  field: '',
  count: '',
  least: '1',
  most: '',
  hasFallback: false,
  fallbackName: '',
  fallbackIssue: '',
  fallbackAt: '',
  noticeBy: '',
});

/** What is wrong with a draft, by field. @param now epoch milliseconds @param leastParties of the round's rule */
export function planFaults(draft: PlanDraft, now: number, leastParties: number): PlanFaults {
  return {
    ...partyFaults(draft.parties, leastParties),
    ...timeFaults(draft, now),
    ...(draft.basis === 'source' && sourceFaults(draft)),
  };
}

function partyFaults(parties: readonly PartyDraft[], least: number): PlanFaults {
  const logins = new Set(parties.map(({ account }) => account.trim()));
  const whole = parties.every(({ account, organisation }) => account.trim() !== '' && organisation.trim() !== '');
  if (!whole || logins.size < parties.length) return { parties: say('draws.plan.fault.parties') };
  if (parties.length < least) return { parties: say('draws.plan.fault.fewer', { least }) };
  return parties.some(({ outside }) => outside) ? {} : { parties: say('draws.plan.fault.outside') };
}

/** The times of a draft in the order they must have, each with the one it must follow. */
function timeFaults(draft: PlanDraft, now: number): PlanFaults {
  const chain = [
    ['commitBy', undefined],
    ['revealBy', 'draws.by.commit'],
    ['openBy', 'draws.by.reveal'],
    ...(draft.basis === 'source' ? [['at', 'draws.by.open'] as const] : []),
  ] as const;
  let last = now;
  const faults: Partial<Record<keyof PlanDraft, string>> = {};
  for (const [field, after] of chain) {
    const instant = instantOf(draft[field]);
    if (instant === undefined) faults[field] = missing(draft[field], 'frame.field.notDate');
    else if (instant <= last)
      faults[field] = after ? say('draws.plan.fault.order', { before: say(after) }) : say('draws.plan.fault.past');
    else last = instant;
  }
  return faults;
}

function sourceFaults(draft: PlanDraft): PlanFaults {
  const faults: Partial<Record<keyof PlanDraft, string>> = {};
  for (const name of ['source', 'issue', 'field'] as const)
    if (draft[name].trim() === '') faults[name] = say('frame.field.missing');
  for (const name of ['count', 'least', 'most'] as const)
    if (wholeOf(draft[name]) === undefined) faults[name] = missing(draft[name], 'frame.field.notNumber');
  const [least, most] = [wholeOf(draft.least), wholeOf(draft.most)];
  if (least !== undefined && most !== undefined && most <= least) faults.most = say('draws.plan.fault.range');
  return { ...faults, ...(draft.hasFallback && fallbackFaults(draft)) };
}

function fallbackFaults(draft: PlanDraft): PlanFaults {
  const faults: Partial<Record<keyof PlanDraft, string>> = {};
  for (const name of ['fallbackName', 'fallbackIssue'] as const)
    if (draft[name].trim() === '') faults[name] = say('frame.field.missing');
  for (const name of ['fallbackAt', 'noticeBy'] as const)
    if (instantOf(draft[name]) === undefined) faults[name] = missing(draft[name], 'frame.field.notDate');
  const [notice, at] = [instantOf(draft.noticeBy), instantOf(draft.fallbackAt)];
  if (notice !== undefined && at !== undefined && notice >= at) faults.noticeBy = say('draws.plan.fault.notice');
  return faults;
}

const missing = (typed: string, otherwise: 'frame.field.notDate' | 'frame.field.notNumber'): string =>
  say(typed.trim() === '' ? 'frame.field.missing' : otherwise);

const wholeOf = (typed: string): number | undefined => (/^\d{1,9}$/u.test(typed.trim()) ? Number(typed) : undefined);

const timeOf = (typed: string): string => new Date(instantOf(typed) ?? 0).toISOString();

/** The body of the request; the draft must be free of faults. */
export function planBody(draft: PlanDraft): PlanDraw {
  const { commitBy, revealBy, openBy } = draft;
  return {
    parties: draft.parties.map(({ account, organisation, outside }) => ({
      account: account.trim(),
      organisation: organisation.trim(),
      outside,
    })),
    deadlines: { commitBy: timeOf(commitBy), revealBy: timeOf(revealBy), openBy: timeOf(openBy) },
    publicSource: draft.basis === 'waived' ? null : sourceOf(draft),
  };
}

const sourceOf = (draft: PlanDraft): NonNullable<PlanDraw['publicSource']> => ({
  source: draft.source.trim(),
  issue: draft.issue.trim(),
  at: timeOf(draft.at),
  field: draft.field.trim(),
  count: Number(draft.count),
  range: [Number(draft.least), Number(draft.most)],
  integers: true,
  ...(draft.hasFallback && {
    fallback: {
      name: draft.fallbackName.trim(),
      issue: draft.fallbackIssue.trim(),
      at: timeOf(draft.fallbackAt),
      noticeBy: timeOf(draft.noticeBy),
    },
  }),
});
