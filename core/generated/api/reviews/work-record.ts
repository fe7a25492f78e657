/* Generated from the schema; do not edit. */

/**
 * One piece of work, training, finding or refusal.
 */
export type WorkRecord =
  | {
      kind: 'task';
      /**
       * Id of a row inside its bureau and year.
       */
      member: string;
      /**
       * Fiscal year.
       */
      year: number;
      project: string;
      panel: string;
      due?: string;
      done?: string;
      late?: boolean;
      absence?: 'excused' | 'unexcused';
      undertaking: boolean;
      sheet?: {
        total: string;
        leaves: {
          [k: string]: string;
        };
      };
      reasons?: {
        met: number;
        of: number;
      };
      /**
       * @maxItems 20
       */
      readings?: string[];
      recheck?: string;
      diligence?: {
        met: number;
        of: number;
      };
    }
  | {
      kind: 'training';
      /**
       * Id of a row inside its bureau and year.
       */
      member: string;
      /**
       * Fiscal year.
       */
      year: number;
      required: number;
      completed: number;
    }
  | {
      kind: 'finding';
      /**
       * Id of a row inside its bureau and year.
       */
      member: string;
      /**
       * Fiscal year.
       */
      year: number;
      upheld: boolean;
      /**
       * @maxItems 200
       */
      collusionPanels?: string[];
    }
  | {
      kind: 'refusal';
      /**
       * Id of a row inside its bureau and year.
       */
      member: string;
      /**
       * Fiscal year.
       */
      year: number;
      excused: boolean;
    };
