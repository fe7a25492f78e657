/* Generated from the schema; do not edit. */

/**
 * How the expert judges the leaf: a described level, or a list of points.
 */
export type CardRule =
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
    };

export interface TextSchema {
  zh: string;
  en: string;
}
