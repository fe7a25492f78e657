/* Generated from the schema; do not edit. */

export interface Draw {
  id: string;
  round: string;
  code: string;
  state: 'gathering' | 'prepared' | 'committing' | 'revealing' | 'awaiting-value' | 'drawn' | 'void';
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
  roundCode: string;
  roundHash: string | null;
  parties: {
    name: string;
    organisation: string;
    outside: boolean;
    /**
     * The caller's own seat at the table.
     */
    mine: boolean;
    publicKey: string | null;
    committedAt: string | null;
    revealedAt: string | null;
  }[];
  deadlines: {
    commitBy: string;
    revealBy: string;
    openBy: string;
  };
  publicSource: import('./public-source.ts').PublicSource | null;
  waiver: {
    reason: string;
    by: string;
  } | null;
  secondApprover: {
    name: string;
    ground: string;
  } | null;
  drawHash: string | null;
  previousDraw: string | null;
  pool: {
    rows: number;
    strata: {
      [k: string]: number;
    };
    exclusions: {
      [k: string]: number;
    };
  } | null;
  projects: {
    code: string;
    seats: {
      [k: string]: number;
    };
    /**
     * Pseudonyms in seating order; empty until drawn.
     */
    seated: string[];
    short: {
      [k: string]: number;
    };
  }[];
  publicValue: number[];
  /**
   * A moment in epoch milliseconds.
   */
  openedAt: number;
  closedAt: string | null;
  because: {
    code: string;
    text: string;
  } | null;
}
