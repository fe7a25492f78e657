/** What one chapter leaves to the next. */
export interface Notes {
  project: string;
  /** Id of the round, and the code that was printed for the safe. */
  round: string;
  printed: string;
  /** Id and code of the draw. */
  draw: string;
  drawCode: string;
}

export const emptyNotes = (): Notes => ({ project: '', round: '', printed: '', draw: '', drawCode: '' });
