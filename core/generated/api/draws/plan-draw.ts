/* Generated from the schema; do not edit. */

export interface PlanDraw {
  /**
   * @minItems 1
   * @maxItems 9
   */
  parties: {
    account: string;
    organisation: string;
    outside: boolean;
  }[];
  deadlines: {
    commitBy: string;
    revealBy: string;
    openBy: string;
  };
  publicSource: PublicSourceSchema | null;
}
export interface PublicSourceSchema {
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
