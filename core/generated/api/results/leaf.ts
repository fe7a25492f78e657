/* Generated from the schema; do not edit. */

/**
 * One leaf of the result; points are parts of the total.
 */
export interface Leaf {
  code: string;
  parent: string | null;
  title: import('../house/text.ts').Text;
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
  trace: import('../packs/leaf-trace.ts').LeafTrace;
}
