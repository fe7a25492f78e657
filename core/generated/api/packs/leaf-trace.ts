/* Generated from the schema; do not edit. */

/**
 * Why a leaf has its points: number, rule, facts, clause.
 */
export interface LeafTrace {
  code: string;
  title: import('../house/text.ts').Text;
  state: 'scored' | 'fullMarks' | 'missing' | 'noEvidence' | 'open';
  weight: {
    stated: string;
    used: string;
  };
  judgedBy?: 'facts' | 'expert';
  rule?: string;
  standard?: {
    basis: 'plan' | 'industry' | 'historical' | 'other';
    source: import('../house/text.ts').Text;
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
  quantities: import('./traced-quantity.ts').TracedQuantity[];
  share?: string;
  exact?: string;
  points?: string;
  clauses: {
    key: string;
    document: import('../house/text.ts').Text;
    article: import('../house/text.ts').Text;
    confidence: string;
  }[];
}
