/* Generated from the schema; do not edit. */

export interface ScorePack {
  facts: import('../../example.ts').FactValues;
  entries?: {
    [k: string]: import('../../example.ts').Entry;
  };
  raisedVetoes?: string[];
  notApplicable?: import('../../example.ts').NotApplicableMark[];
  /**
   * The project's own indicators, by slot of the pack.
   */
  slots?: {
    /**
     * @maxItems 50
     */
    [k: string]: import('../../example.ts').SlotItem[];
  };
}
