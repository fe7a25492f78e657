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
  publicSource: import('./public-source.ts').PublicSource | null;
}
