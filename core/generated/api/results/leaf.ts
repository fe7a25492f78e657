/* Generated from the schema; do not edit. */

/**
 * One leaf of the result; points are parts of the total.
 */
export interface Leaf {
  code: string;
  parent: string | null;
  title: TextSchema;
  judgedBy: 'facts' | 'expert';
  weight: string;
  published: string | null;
  exact: string | null;
  spread: {
    lowest: string;
    highest: string;
  } | null;
  withoutEvidence: number;
  /**
   * By pseudonym; empty for readers outside the bureau.
   */
  marks: {
    pseudonym: string;
    points: string | null;
    reason: string;
    basis: string;
  }[];
  trace: LeafTraceSchema;
}
export interface TextSchema {
  zh: string;
  en: string;
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
export interface TracedQuantitySchema {
  name: string;
  kind: 'fact' | 'measure';
  title: TextSchema;
  unit?: string;
  value?: string;
  of: TracedQuantitySchema[];
}
