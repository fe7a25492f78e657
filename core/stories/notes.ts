/** A seat as nobody on the stage knows it: who is behind the pseudonym. */
export interface Seat {
  readonly login: string;
  readonly pseudonym: string;
}

/** What one chapter leaves to the next. */
export interface Notes {
  project: string;
  /** Id of the round, and the code that was printed for the safe. */
  round: string;
  printed: string;
  /** Who holds a seat, in the order of the seats. */
  seated: readonly Seat[];
  /** Id and code of the draw. */
  draw: string;
  drawCode: string;
}

export const emptyNotes = (): Notes => ({ project: '', round: '', printed: '', seated: [], draw: '', drawCode: '' });
