/* Generated from the schema; do not edit. */

export interface CardLeaf {
  code: string;
  parent: string | null;
  title: import('../house/text.ts').Text;
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
  trace: import('../packs/leaf-trace.ts').LeafTrace | null;
  standard: {
    basis: 'plan' | 'industry' | 'historical' | 'other';
    source: import('../house/text.ts').Text;
  } | null;
  evidence: import('../house/text.ts').Text[];
  clauses: {
    document: import('../house/text.ts').Text;
    article: import('../house/text.ts').Text;
  }[];
  /**
   * Points of evaluation.
   */
  points: import('../house/text.ts').Text[];
  explanation?: import('../house/text.ts').Text;
  /**
   * What one point adds to the total, exact text.
   */
  factor: string;
}
export interface TextSchema {
  zh: string;
  en: string;
}
