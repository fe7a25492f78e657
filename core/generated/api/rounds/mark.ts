/* Generated from the schema; do not edit. */

export interface Mark {
  id: string;
  evaluation: string;
  project: string;
  leaf: string;
  reason: string;
  proposedBy: string;
  /**
   * A moment in epoch milliseconds.
   */
  proposedAt: number;
  confirmedBy: string | null;
  confirmedAt: number | null;
}
