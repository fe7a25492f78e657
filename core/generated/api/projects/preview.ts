/* Generated from the schema; do not edit. */

export interface Preview {
  pack: {
    id: string;
    version: string;
  };
  leaves: LeafTraceSchema[];
  /**
   * Facts without a value that a computed leaf reads.
   */
  missing: string[];
}
/**
 * Why a leaf has its points: number, rule, facts, clause.
 */
export interface LeafTraceSchema {
  code: string;
  title: TextSchema;
  state: 'scored' | 'fullMarks' | 'missing' | 'noEvidence' | 'open';
  weight: {
    stated: string;
    used: string;
  };
  judgedBy?: 'facts' | 'expert';
  rule?: string;
  standard?: {
    basis: 'plan' | 'industry' | 'historical' | 'other';
    source: TextSchema;
  };
  branch?: {
    id: string;
    numbers: {
      [k: string]: string;
    };
  };
  why?: {
    code: string;
    params?: {
      [k: string]: string | number;
    };
    at?: string;
  };
  quantities: TracedQuantitySchema[];
  share?: string;
  exact?: string;
  points?: string;
  clauses: {
    key: string;
    document: TextSchema;
    article: TextSchema;
    confidence: string;
  }[];
}
export interface TextSchema {
  zh: string;
  en: string;
}
export interface TracedQuantitySchema {
  name: string;
  kind: 'fact' | 'measure';
  title: TextSchema;
  unit?: string;
  value?: string;
  of: TracedQuantitySchema[];
}
