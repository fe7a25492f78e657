/* Generated from the schema; do not edit. */

export interface Marks {
  items: MarkSchema[];
}
export interface MarkSchema {
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
