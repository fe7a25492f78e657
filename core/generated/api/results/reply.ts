/* Generated from the schema; do not edit. */

/**
 * What the unit says, and what the bureau makes of it.
 */
export interface Reply {
  id: string;
  leaf: string;
  title: import('../house/text.ts').Text | null;
  text: string;
  /**
   * A moment in epoch milliseconds.
   */
  at: number;
  disposition: 'accepted' | 'partly' | 'rejected' | null;
  reason: string;
  /**
   * Epoch milliseconds.
   */
  disposedAt: number | null;
}
