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
    unit: TextSchema;
    department: TextSchema;
  }[];
  declared: DeclarationSchema | null;
}
export interface TextSchema {
  zh: string;
  en: string;
}
export interface DeclarationSchema {
  round: string;
  conflicts: {
    project: string;
    reason: string;
  }[];
  /**
   * A moment in epoch milliseconds.
   */
  at: number;
}
