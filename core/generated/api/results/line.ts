/* Generated from the schema; do not edit. */

/**
 * One result in a list.
 */
export interface Line {
  id: string;
  evaluation: string;
  key: string;
  round: string;
  roundTitle: import('../house/text.ts').Text;
  form: 'self' | 'department' | 'fiscal' | 're-evaluation';
  project: string;
  projectTitle: import('../house/text.ts').Text;
  revision: number;
  state: 'computed' | 'sent' | 'answered' | 'final' | 'superseded';
  outcome: 'rated' | 'unrated' | 'none';
  published: string | null;
  grade: {
    code: string;
    title: import('../house/text.ts').Text;
  } | null;
  /**
   * Epoch milliseconds.
   */
  replyBy: number | null;
  /**
   * Epoch milliseconds.
   */
  confirmedAt: number | null;
  /**
   * Epoch milliseconds.
   */
  releasedAt: number | null;
  disclosure: 'public' | 'internal' | 'restricted';
  /**
   * The machine flagged something people must look at; false for readers outside the bureau.
   */
  flagged: boolean;
  /**
   * Uses of the final result that are overdue.
   */
  overdue: number;
  advice: import('../house/text.ts').Text | null;
}
