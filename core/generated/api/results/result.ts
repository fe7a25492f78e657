/* Generated from the schema; do not edit. */

/**
 * One result, cut to what the reader may see.
 */
export interface Result {
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
  id: string;
  /**
   * Codes of round and project, as addresses use them.
   */
  key: string;
  evaluation: string;
  revision: number;
  state: 'computed' | 'sent' | 'answered' | 'final' | 'superseded';
  round: {
    id: string;
    code: string;
    title: import('../house/text.ts').Text;
    form: 'self' | 'department' | 'fiscal' | 're-evaluation';
    period: string;
  };
  project: {
    id: string;
    code: string;
    title: import('../house/text.ts').Text;
    disclosure: 'public' | 'internal' | 'restricted';
  };
  pack: {
    id: string;
    version: string;
    hash: string;
    title: import('../house/text.ts').Text;
  };
  roundHash: string;
  dossierHash: string;
  engine: string;
  outcome: 'rated' | 'unrated' | 'none';
  why: {
    code: string;
    params: {
      [k: string]: string | number;
    };
  } | null;
  places: number;
  maximum: string;
  exact: string | null;
  published: string | null;
  grade: {
    code: string;
    title: import('../house/text.ts').Text;
  } | null;
  uncapped: {
    code: string;
    title: import('../house/text.ts').Text;
  } | null;
  cappedBy: string[];
  scale: {
    code: string;
    title: import('../house/text.ts').Text;
    from: string;
  }[];
  method: {
    kind: string;
    dropEachSide: number | null;
    seats: number;
    dropped: number;
    citation: string;
  } | null;
  shiftByOne: import('./shift.ts').Shift | null;
  shiftByTwo: import('./shift.ts').Shift | null;
  spread: {
    range: string;
    median: string;
    medianDeviation: string;
  } | null;
  evidence: {
    share: string;
    unratedAbove: string;
  };
  vetoes: import('./veto.ts').Veto[];
  groups: {
    code: string;
    parent: string | null;
    title: import('../house/text.ts').Text;
    weight: string;
    published: string | null;
  }[];
  leaves: import('./leaf.ts').Leaf[];
  notApplicable: {
    code: string;
    title: import('../house/text.ts').Text;
    reason: string;
  }[];
  /**
   * Totals by pseudonym; empty for readers outside the bureau.
   */
  sheets: import('./sheet.ts').Sheet[];
  /**
   * Empty for readers outside the bureau.
   */
  flags: import('./flag.ts').Flag[];
  findings: import('./finding.ts').Finding[];
  noneFound: boolean;
  attention: string;
  replies: import('./reply.ts').Reply[];
  /**
   * A moment in epoch milliseconds.
   */
  createdAt: number;
  /**
   * Epoch milliseconds.
   */
  sentAt: number | null;
  /**
   * Epoch milliseconds.
   */
  replyBy: number | null;
  /**
   * Epoch milliseconds.
   */
  answeredAt: number | null;
  /**
   * Epoch milliseconds.
   */
  confirmedAt: number | null;
  /**
   * Epoch milliseconds.
   */
  releasedAt: number | null;
  actions: import('./action.ts').Action[];
  steps: import('./step.ts').Step[];
  revisions: import('./revision.ts').Revision[];
  /**
   * Published total less that of the revision before.
   */
  netMovement: string | null;
  others: import('./other.ts').Other[];
  /**
   * What the reader may do with it now.
   */
  may: ('write' | 'send' | 'reply' | 'dispose' | 'confirm' | 'release' | 'revise' | 'use')[];
}
