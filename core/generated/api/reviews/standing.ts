/* Generated from the schema; do not edit. */

/**
 * What the statistics say of one member.
 */
export interface Standing {
  outcome: 'proposal' | 'watch' | 'none' | 'unsaid';
  unsaid: string | null;
  reviews: number;
  panels: number;
  composite: number | null;
  error: number | null;
  place: {
    mean: number;
    deviation: number;
    probability: number;
    rankLow: number;
    rankHigh: number;
    couldBeBottom: boolean;
    beyondDoubt: number;
  } | null;
  probable: boolean;
  belowFloor: boolean;
}
