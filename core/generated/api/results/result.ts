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
    title: TextSchema;
    form: 'self' | 'department' | 'fiscal' | 're-evaluation';
    period: string;
  };
  project: {
    id: string;
    code: string;
    title: TextSchema;
    disclosure: 'public' | 'internal' | 'restricted';
  };
  pack: {
    id: string;
    version: string;
    hash: string;
    title: TextSchema;
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
    title: TextSchema;
  } | null;
  uncapped: {
    code: string;
    title: TextSchema;
  } | null;
  cappedBy: string[];
  scale: {
    code: string;
    title: TextSchema;
    from: string;
  }[];
  method: {
    kind: string;
    dropEachSide: number | null;
    seats: number;
    dropped: number;
    citation: string;
  } | null;
  shiftByOne: ShiftSchema | null;
  shiftByTwo: ShiftSchema | null;
  spread: {
    range: string;
    median: string;
    medianDeviation: string;
  } | null;
  evidence: {
    share: string;
    unratedAbove: string;
  };
  vetoes: VetoSchema[];
  groups: {
    code: string;
    parent: string | null;
    title: TextSchema;
    weight: string;
    published: string | null;
  }[];
  leaves: LeafSchema[];
  notApplicable: {
    code: string;
    title: TextSchema;
    reason: string;
  }[];
  /**
   * Totals by pseudonym; empty for readers outside the bureau.
   */
  sheets: SheetSchema[];
  /**
   * Empty for readers outside the bureau.
   */
  flags: FlagSchema[];
  findings: FindingSchema[];
  noneFound: boolean;
  attention: string;
  replies: ReplySchema[];
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
  actions: ActionSchema[];
  steps: StepSchema[];
  revisions: RevisionSchema[];
  /**
   * Published total less that of the revision before.
   */
  netMovement: string | null;
  others: OtherSchema[];
  /**
   * What the reader may do with it now.
   */
  may: ('write' | 'send' | 'reply' | 'dispose' | 'confirm' | 'release' | 'revise' | 'use')[];
}
export interface TextSchema {
  zh: string;
  en: string;
}
/**
 * What some experts could have done to the result.
 */
export interface ShiftSchema {
  largest: string;
  lowest: string;
  highest: string;
  gradeSurvives: boolean;
}
/**
 * A veto of the pack and what was decided.
 */
export interface VetoSchema {
  code: string;
  title: TextSchema;
  judgedBy: 'facts' | 'expert';
  capGradeAt: string;
  applies: boolean;
  undecided: boolean;
  raisedBy: number;
  seats: number;
  moreThan: string | null;
}
/**
 * One leaf of the result; points are parts of the total.
 */
export interface LeafSchema {
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
/**
 * One revealed sheet, by pseudonym.
 */
export interface SheetSchema {
  pseudonym: string;
  stratum: string;
  total: string;
  dropped: boolean;
  withoutEvidence: string;
  gradeHangsOnIt: boolean;
}
/**
 * What the machine found in the panel.
 */
export interface FlagSchema {
  kind: 'arbitration' | 'look' | 'mandatoryReview' | 'gradeHangs' | 'contest' | 'undecidedVeto' | 'unratedSheets';
  params: {
    [k: string]: string | number;
  };
}
/**
 * A weak link and the measure against it, with owner and date.
 */
export interface FindingSchema {
  /**
   * Code of a leaf or group; null for the whole.
   */
  leaf: string | null;
  finding: string;
  measure: string;
  owner: string;
  /**
   * ISO date.
   */
  due: string;
}
/**
 * What the unit says, and what the bureau makes of it.
 */
export interface ReplySchema {
  id: string;
  leaf: string;
  title: TextSchema | null;
  text: string;
  /**
   * A moment in epoch milliseconds.
   */
  at: number;
  disposition: 'accepted' | 'partly' | 'rejected' | null;
  reason: string;
  /**
   * Epoch milliseconds.
   */
  disposedAt: number | null;
}
/**
 * One of the five uses of a final result.
 */
export interface ActionSchema {
  id: 'report' | 'feedback' | 'disclosure' | 'rectification' | 'budget';
  state: 'open' | 'done' | 'not-needed';
  due: string;
  overdue: boolean;
  /**
   * Epoch milliseconds.
   */
  at: number | null;
  note: string;
}
/**
 * One step of the result's way.
 */
export interface StepSchema {
  act:
    | 'compute'
    | 'attend'
    | 'find'
    | 'send'
    | 'reply'
    | 'no-objection'
    | 'dispose'
    | 'return'
    | 'confirm'
    | 'release'
    | 'revise';
  /**
   * A moment in epoch milliseconds.
   */
  at: number;
  role: string;
  /**
   * Display name; null for readers outside the bureau.
   */
  who: string | null;
  note: string;
}
/**
 * One revision; all stand side by side.
 */
export interface RevisionSchema {
  revision: number;
  state: 'computed' | 'sent' | 'answered' | 'final' | 'superseded';
  outcome: 'rated' | 'unrated' | 'none';
  published: string | null;
  grade: {
    code: string;
    title: TextSchema;
  } | null;
  /**
   * A moment in epoch milliseconds.
   */
  createdAt: number;
  /**
   * Epoch milliseconds.
   */
  confirmedAt: number | null;
  reason: string;
}
/**
 * The result of another evaluation of the same project.
 */
export interface OtherSchema {
  evaluation: string;
  key: string;
  round: string;
  roundTitle: TextSchema;
  form: 'self' | 'department' | 'fiscal' | 're-evaluation';
  state: 'computed' | 'sent' | 'answered' | 'final' | 'superseded';
  outcome: 'rated' | 'unrated' | 'none';
  published: string | null;
  grade: {
    code: string;
    title: TextSchema;
  } | null;
}
