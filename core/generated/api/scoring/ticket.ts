/* Generated from the schema; do not edit. */

/**
 * Shown this once; only its hash is kept.
 */
export interface Ticket {
  ticket: string;
  /**
   * A moment in epoch milliseconds.
   */
  expiresAt: number;
}
