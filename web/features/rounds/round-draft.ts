import { evaluationForms } from '../../../core/domain/round/round-file.ts';
import type { Deadlines } from '../../../core/generated/api/rounds/deadlines.ts';
import type { EditRound } from '../../../core/generated/api/rounds/edit-round.ts';
import type { OpenRound } from '../../../core/generated/api/rounds/open-round.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import type { Choice } from '../../elements/choice.ts';
import { inputDateTime, instantOf, isoDay } from '../../i18n/dates.ts';
import { say } from '../../i18n/say.ts';
import { deadlineNames, type DeadlineName } from './round-words.ts';

/** A round as it is typed: times as a date field holds them. */
export interface RoundDraft extends Readonly<Record<DeadlineName, string>> {
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly form: string;
  readonly pack: string;
  readonly baseDate: string;
  readonly period: string;
  readonly supervisor: string;
}

const day = 86_400_000;
/** Proposals only, for the officer to change: a week to declare, three days to answer, then a fortnight to score, the last three days with calls. */
const proposedDays: Readonly<Record<DeadlineName, number>> = { declareBy: 7, acceptBy: 10, softAt: 21, closeAt: 24 };
const endOfWork = '17:00';

/** An empty draft with proposals for all that can be proposed. @param now epoch milliseconds */
export function emptyRound(now: number, year: number): RoundDraft {
  const proposed = (name: DeadlineName): string => `${isoDay(workday(now + proposedDays[name] * day))}T${endOfWork}`;
  return {
    code: '',
    titleZh: '',
    titleEn: '',
    form: 'fiscal',
    pack: '',
    baseDate: isoDay(now),
    period: String(year),
    supervisor: '',
    declareBy: proposed('declareBy'),
    acceptBy: proposed('acceptBy'),
    softAt: proposed('softAt'),
    closeAt: proposed('closeAt'),
  };
}

/** The same day, or the Monday after a weekend. */
function workday(time: number): number {
  const weekday = new Date(`${isoDay(time)}T00:00:00Z`).getUTCDay();
  return time + (weekday === 6 ? 2 * day : weekday === 0 ? day : 0);
}

/** A stored round as the form shows it. */
export const draftOf = (round: Round): RoundDraft => ({
  code: round.code,
  titleZh: round.titleZh,
  titleEn: round.titleEn,
  form: round.form,
  pack: round.pack,
  baseDate: round.baseDate,
  period: round.period,
  supervisor: round.supervisor.account,
  declareBy: inputDateTime(round.deadlines.declareBy),
  acceptBy: inputDateTime(round.deadlines.acceptBy),
  softAt: inputDateTime(round.deadlines.softAt),
  closeAt: inputDateTime(round.deadlines.closeAt),
});

const needed = ['code', 'titleZh', 'titleEn', 'pack', 'baseDate', 'period', 'supervisor'] as const;
const codeForm = /^[A-Z0-9][A-Za-z0-9-]{0,31}$/u;

/** What is wrong before anything is sent. @param now epoch milliseconds */
export function roundFaults(draft: RoundDraft, now: number): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {};
  for (const name of needed) if (draft[name].trim() === '') faults[name] = say('frame.field.missing');
  if (draft.code.trim() !== '' && !codeForm.test(draft.code.trim())) faults['code'] = say('rounds.code.wrong');
  if (draft.baseDate !== '' && instantOf(draft.baseDate) === undefined) faults['baseDate'] = say('frame.field.notDate');
  return { ...faults, ...deadlineFaults(draft, now) };
}

function deadlineFaults(draft: RoundDraft, now: number): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {};
  let before = now;
  for (const name of deadlineNames) {
    const at = instantOf(draft[name]);
    if (at === undefined) faults[name] = say('frame.field.notDate');
    else if (at <= before) faults[name] = say('rounds.deadline.order');
    before = Math.max(before, at ?? before);
  }
  return faults;
}

const deadlinesOf = (draft: RoundDraft): Deadlines => ({
  declareBy: instantOf(draft.declareBy) ?? 0,
  acceptBy: instantOf(draft.acceptBy) ?? 0,
  softAt: instantOf(draft.softAt) ?? 0,
  closeAt: instantOf(draft.closeAt) ?? 0,
});

const shared = (draft: RoundDraft) => ({
  titleZh: draft.titleZh.trim(),
  titleEn: draft.titleEn.trim(),
  form: draft.form as OpenRound['form'],
  pack: draft.pack,
  baseDate: draft.baseDate,
  period: draft.period.trim(),
  supervisor: draft.supervisor,
  deadlines: deadlinesOf(draft),
});

/** The body of a new round, on the default rules; called once the form has no faults. */
export const openBody = (draft: RoundDraft): OpenRound => ({ code: draft.code.trim(), ...shared(draft) });

/** The body of a change; the rules stay as they are. */
export const editBody = (draft: RoundDraft, { rules }: Round): EditRound => ({ ...shared(draft), rules });

export const formChoices = (): readonly Choice[] =>
  evaluationForms.map((value) => ({ value, label: say(`rounds.form.${value}`) }));
