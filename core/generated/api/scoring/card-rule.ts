/* Generated from the schema; do not edit. */

/**
 * How the expert judges the leaf: a described level, or a list of points.
 */
export type CardRule =
  | {
      kind: 'levels';
      levels: {
        code: string;
        title: import('../house/text.ts').Text;
        description: import('../house/text.ts').Text;
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
        title: import('../house/text.ts').Text;
        role: 'earn' | 'veto' | 'earnAndVeto';
        share?: string;
      }[];
      shares: 'equal' | 'given';
    };
