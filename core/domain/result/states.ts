/** Life of a result, in order. `answered` is reached by the unit's reply or by time; `superseded` by a later revision. */
export const resultStates = ['computed', 'sent', 'answered', 'final', 'superseded'] as const;
export type ResultState = (typeof resultStates)[number];

/** What the panel says: a score with a grade, 无法评定, or nothing because too few sheets count. */
export type ResultOutcome = 'rated' | 'unrated' | 'none';

/** What becomes of one reply of the unit. */
export const dispositions = ['accepted', 'partly', 'rejected'] as const;
export type Disposition = (typeof dispositions)[number];

/** The state as the clock leaves it: a reply that did not come in time is no reply. @param now epoch milliseconds */
export const stateAt = (
  { state, replyBy }: { readonly state: ResultState; readonly replyBy: number | null },
  now: number,
): ResultState => (state === 'sent' && replyBy !== null && now >= replyBy ? 'answered' : state);

/** Whether the unit and its department have been told. */
export const isSent = (sentAt: number | null): boolean => sentAt !== null;
