/* Generated from the schema; do not edit. */

export interface PublicSource {
  source: string;
  issue: string;
  at: string;
  field: string;
  count: number;
  /**
   * Least and most, both included.
   *
   * @minItems 2
   * @maxItems 2
   */
  range: number[];
  integers: true;
  fallback?: {
    name: string;
    issue: string;
    at: string;
    noticeBy: string;
  };
}
