/** Kinds of jobs that watch over seats and sheets; their handlers look at the state again, so running twice does nothing. */
export const seatJobs = {
  /** An invitation nobody answered in time. */
  settle: 'seat.settle',
  /** A sheet whose time is up. */
  close: 'seat.close',
  /** Reminds the experts of a round whose sheets are unsealed. */
  remind: 'round.remind',
} as const;

export interface PlannedJob {
  readonly kind: string;
  readonly key: string;
  readonly due: number;
  readonly payload: Readonly<Record<string, string>>;
}

/** @param due epoch milliseconds */
export const settleJob = (task: string, due: number): PlannedJob => ({
  kind: seatJobs.settle,
  key: task,
  due,
  payload: { task },
});

export const closeJob = (task: string, due: number): PlannedJob => ({
  kind: seatJobs.close,
  key: task,
  due,
  payload: { task },
});

export const remindJob = (round: string, due: number): PlannedJob => ({
  kind: seatJobs.remind,
  key: `${round}/${due}`,
  due,
  payload: { round },
});
