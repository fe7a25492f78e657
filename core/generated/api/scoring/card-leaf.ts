/* Generated from the schema; do not edit. */

export interface CardLeaf {
  code: string;
  parent: string | null;
  title: TextSchema;
  /**
   * Most points, decimal text; after slots and marks.
   */
  weight: string;
  judgedBy: 'facts' | 'expert';
  /**
   * The reason of the mark, or null.
   */
  notApplicable: string | null;
  rule:
    | (
        | {
            kind: 'levels';
            levels: {
              code: string;
              title: TextSchema;
              description: TextSchema;
              from: string;
              to: string;
              includes: 'both' | 'lower' | 'upper' | 'neither';
              /**
               * Fewest points of the level.
               */
              least: string;
              /**
               * Most points of the level.
               */
              most: string;
            }[];
          }
        | {
            kind: 'checklist';
            items: {
              code: string;
              title: TextSchema;
              role: 'earn' | 'veto' | 'earnAndVeto';
              share?: string;
            }[];
            shares: 'equal' | 'given';
          }
      )
    | null;
  /**
   * For computed leaves: number, rule, facts, clause.
   */
  trace: LeafTraceSchema | null;
  standard: {
    basis: 'plan' | 'industry' | 'historical' | 'other';
    source: TextSchema;
  } | null;
  evidence: TextSchema[];
  clauses: {
    document: TextSchema;
    article: TextSchema;
  }[];
  /**
   * Points of evaluation.
   */
  points: TextSchema[];
  explanation?: TextSchema;
  /**
   * What one point adds to the total, exact text.
   */
  factor: string;
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
