/* Generated from the schema; do not edit. */

/**
 * Final results shown beyond their parties.
 */
export interface Released {
  items: {
    id: string;
    round: string;
    roundTitle: import('../house/text.ts').Text;
    project: string;
    projectTitle: import('../house/text.ts').Text;
    outcome: 'rated' | 'unrated' | 'none';
    published: string | null;
    grade: {
      code: string;
      title: import('../house/text.ts').Text;
    } | null;
    /**
     * Epoch milliseconds.
     */
    confirmedAt: number | null;
    /**
     * Epoch milliseconds.
     */
    releasedAt: number | null;
  }[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
