/* Generated from the schema; do not edit. */

/**
 * Changes of the expert register since the draw logged before, the newest 1,000.
 */
export interface Changes {
  items: {
    /**
     * A moment in epoch milliseconds.
     */
    at: number;
    what: 'joined' | 'active' | 'suspended' | 'left' | 'removed';
    /**
     * Masked.
     */
    name: string;
    by: string;
    reason: string;
  }[];
}
