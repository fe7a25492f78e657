/** Life of a round (评价轮次), in order. */
export const roundStates = ['planned', 'frozen', 'drawn', 'scoring', 'revealed', 'finished'] as const;
export type RoundState = (typeof roundStates)[number];

/** Life of one project's evaluation in a round, in order. */
export const evaluationStates = ['planned', 'ready', 'scoring', 'revealed', 'preliminary', 'confirmed'] as const;
export type EvaluationState = (typeof evaluationStates)[number];

/** `replaced` is a seat given to the next standby when its time ran out. */
export const taskStates = ['invited', 'accepted', 'refused', 'recused', 'abstained', 'replaced'] as const;
export type TaskState = (typeof taskStates)[number];

/** Whether the expert still holds the seat. */
export const holdsSeat = (state: TaskState): boolean => state === 'invited' || state === 'accepted';

/** Whether a round is still before another state. */
export const isBefore = (state: RoundState, other: RoundState): boolean =>
  roundStates.indexOf(state) < roundStates.indexOf(other);

/** Sealed material exists and nobody may learn of it. */
export const isBlind = (state: RoundState): boolean => isBefore(state, 'revealed');
