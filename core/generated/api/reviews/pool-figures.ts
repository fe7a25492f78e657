/* Generated from the schema; do not edit. */

/**
 * Figures of the whole pool.
 */
export interface PoolFigures {
  reviews: number;
  islands: number;
  sigma: number;
  freedom: number;
  compared: number;
  reliability: number | null;
  mean: number | null;
  between: number | null;
  metrics: {
    metric: string;
    stated: string;
    weight: number;
    members: number;
    mean: number | null;
    citation: string;
  }[];
}
