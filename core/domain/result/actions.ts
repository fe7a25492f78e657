import { dayOf, monthsAfter } from '../time/day.ts';

/** The five uses of a final result: report, feedback, disclosure, rectification, budget link (RS20 三(五)). */
export const actionIds = ['report', 'feedback', 'disclosure', 'rectification', 'budget'] as const;
export type ActionId = (typeof actionIds)[number];

/** How long after the confirmation an action is due: data with its ground. */
export type ActionPeriods = Readonly<Record<ActionId, { readonly months: number; readonly citation: string }>>;

export interface ResultAction {
  readonly state: 'open' | 'done' | 'not-needed';
  /** ISO date. */
  readonly due: string;
  readonly at: number | null;
  readonly by: string | null;
  readonly note: string;
}

/** Empty until the result is final; then all five. */
export type ResultActions = Readonly<Partial<Record<ActionId, ResultAction>>>;

/** The five, open, as they stand on the day of confirmation. @param confirmedAt epoch milliseconds */
export function openActions(periods: ActionPeriods, confirmedAt: number): ResultActions {
  const day = dayOf(confirmedAt);
  return Object.fromEntries(
    actionIds.map((id) => {
      const due = monthsAfter(day, periods[id].months);
      return [id, { state: 'open', due, at: null, by: null, note: '' } satisfies ResultAction];
    }),
  );
}

/** An action that is still open on the day after it was due. @param now epoch milliseconds */
export const isOverdue = ({ state, due }: ResultAction, now: number): boolean => state === 'open' && dayOf(now) > due;
