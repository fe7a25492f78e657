/** What one chapter leaves to the next. */
export interface Notes {
  project: string;
  /** Id of the round, and the code that was printed for the safe. */
  round: string;
  printed: string;
  /** Experts who hold a seat, in the order of the seats. */
  seated: readonly string[];
  /** Id and code of the draw. */
  draw: string;
  drawCode: string;
}

export const emptyNotes = (): Notes => ({ project: '', round: '', printed: '', seated: [], draw: '', drawCode: '' });
