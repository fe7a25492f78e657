/* Generated from the schema; do not edit. */

/**
 * One figure of one member: value, error, n, what it was computed from.
 */
export interface Metric {
  metric: string;
  formula: string;
  value: number | null;
  error: number | null;
  n: number;
  /**
   * Why there is no figure.
   */
  why: string | null;
  scaled: number | null;
  /**
   * Share of the composite.
   */
  weight: number;
  inputs: {
    [k: string]: number;
  };
  citation: string;
}
