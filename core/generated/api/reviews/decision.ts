/* Generated from the schema; do not edit. */

/**
 * What is to become of one member: proposed by one person, decided by another.
 */
export interface Decision {
  id: string;
  member: string;
  kind: 'list' | 'elimination';
  proposal: 'keep' | 'warn' | 'suspend' | 'remove';
  reason: string;
  proposedBy: string | null;
  /**
   * A moment in epoch milliseconds.
   */
  proposedAt: number;
  decision: 'keep' | 'warn' | 'suspend' | 'remove' | null;
  decisionReason: string;
  decidedBy: string | null;
  /**
   * Epoch milliseconds.
   */
  decidedAt: number | null;
  /**
   * Proposed by the reader, who therefore cannot decide it.
   */
  mine: boolean;
}
