/* Generated from the schema; do not edit. */

export interface DeclarationSheet {
  round: string;
  code: string;
  titleZh: string;
  titleEn: string;
  /**
   * A moment in epoch milliseconds.
   */
  declareBy: number;
  /**
   * Whether a declaration is still taken.
   */
  open: boolean;
  projects: {
    code: string;
    titleZh: string;
    titleEn: string;
    unit: import('../house/text.ts').Text;
    department: import('../house/text.ts').Text;
  }[];
  declared: import('./declaration.ts').Declaration | null;
}
