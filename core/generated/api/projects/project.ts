/* Generated from the schema; do not edit. */

export interface Project {
  id: string;
  code: string;
  titleZh: string;
  titleEn: string;
  department: string;
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
  /**
   * The five stages in order.
   */
  stages: {
    id: 'pre-evaluation' | 'goals' | 'monitoring' | 'evaluation' | 'application';
    state: 'none' | 'open' | 'done' | 'exempt';
    at: number | null;
    ground: string;
  }[];
  state: 'draft' | 'filed';
  filedAt: number | null;
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
}
