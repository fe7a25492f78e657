/* Generated from the schema; do not edit. */

/**
 * What may be shown before the locked run: counts and bars.
 */
export interface Preview {
  /**
   * Composites in bands, none small enough to name anybody.
   */
  bars: {
    from: number;
    to: number;
    members: number;
  }[];
  reviews: number;
  panels: number;
  members: number;
  reach: number;
  speaks: boolean;
}
