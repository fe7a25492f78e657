/* Generated from the schema; do not edit. */

export interface CreateProject {
  code: string;
  titleZh: string;
  titleEn: string;
  /**
   * Id of a row inside its bureau and year.
   */
  unit: string;
  budget: 'general' | 'government-fund' | 'state-capital' | 'social-insurance';
  object: 'project' | 'policy' | 'department' | 'transfer' | 'debt' | 'service-purchase' | 'ppp' | 'investment-fund';
  /**
   * Money in fen.
   */
  budgetFen: number;
  /**
   * Money in fen.
   */
  receivedFen: number;
  /**
   * Money in fen.
   */
  spentFen: number;
  disclosure: 'public' | 'internal' | 'restricted';
  /**
   * Id of a row inside its bureau and year.
   */
  pack: string;
  /**
   * The project's own indicators, by slot of the pack.
   */
  slots: {
    /**
     * @maxItems 50
     */
    [k: string]: import('../../example.ts').SlotItem[];
  };
}
