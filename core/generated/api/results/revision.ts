/* Generated from the schema; do not edit. */

/**
 * One revision; all stand side by side.
 */
export interface Revision {
  revision: number;
  state: 'computed' | 'sent' | 'answered' | 'final' | 'superseded';
  outcome: 'rated' | 'unrated' | 'none';
  published: string | null;
  grade: {
    code: string;
    title: import('../house/text.ts').Text;
  } | null;
  /**
   * A moment in epoch milliseconds.
   */
  createdAt: number;
  /**
   * Epoch milliseconds.
   */
  confirmedAt: number | null;
  reason: string;
}
