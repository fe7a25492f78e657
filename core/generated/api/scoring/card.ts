/* Generated from the schema; do not edit. */

/**
 * 判断;未完成时分值或要点可缺 · The judgement; points or items may still be missing
 */
export type SheetAnswer = OpenAnswer | LevelAnswer | CheckedAnswer | NoEvidenceAnswer;

/**
 * Everything one expert needs for one project; nothing of any other expert.
 */
export interface Card {
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
  task: string;
  pseudonym: string;
  stratum: string;
  round: string;
  roundTitle: TextSchema;
  project: string;
  projectTitle: TextSchema;
  packTitle: TextSchema;
  packVersion: string;
  /**
   * A moment in epoch milliseconds.
   */
  dueAt: number;
  roundHash: string;
  dossierHash: string;
  places: number;
  sheet: 'draft' | 'sealed';
  seal: string | null;
  sealedAt: number | null;
  content: SheetContent;
  groups: {
    code: string;
    parent: string | null;
    title: TextSchema;
  }[];
  leaves: CardLeafSchema[];
  vetoes: {
    code: string;
    title: TextSchema;
    question: TextSchema;
  }[];
  facts: {
    code: string;
    title: TextSchema;
    value: string | null;
    unit: string;
    evidence: string[];
  }[];
  evidence: {
    digest: string;
    name: string;
    mediaType: string;
    size: number;
    ground: string;
  }[];
}
export interface TextSchema {
  zh: string;
  en: string;
}
/**
 * 评分表内容:专家的判断、质疑和否决 · What an expert writes on a sheet: judgements, contests, vetoes
 */
export interface SheetContent {
  /**
   * 按末级指标,每项至多一条 · One for a leaf at most
   *
   * @maxItems 200
   */
  entries: SheetEntry[];
  /**
   * 对系统计算或不适用的质疑 · Contests of computed leaves and of not-applicable marks
   *
   * @maxItems 200
   */
  contests: SheetContest[];
  /**
   * 提出的否决 · Vetoes raised
   *
   * @maxItems 50
   *
   * Items: 节点代码 · Code of a node
   */
  raisedVetoes: string[];
}
/**
 * 一个末级指标的判断 · What is entered for one leaf
 */
export interface SheetEntry {
  /**
   * 节点代码 · Code of a node
   */
  leaf: string;
  answer: SheetAnswer;
  /**
   * 理由 · Reason
   */
  reason: string;
  /**
   * 依据:材料与页码 · Material and page it rests on
   */
  basis: string;
}
/**
 * 尚未判断 · Not judged yet
 */
export interface OpenAnswer {
  kind: 'open';
}
/**
 * 等级和等级内的分值 · A level and points inside it
 */
export interface LevelAnswer {
  kind: 'level';
  /**
   * 节点代码 · Code of a node
   */
  level: string;
  /**
   * 分值 · Points, decimal text
   */
  points?: string;
}
/**
 * 要点:满足的和不满足的 · Items that are satisfied and items that are not
 */
export interface CheckedAnswer {
  kind: 'checked';
  /**
   * @maxItems 60
   *
   * Items: 节点代码 · Code of a node
   */
  yes: string[];
  /**
   * @maxItems 60
   *
   * Items: 节点代码 · Code of a node
   */
  no: string[];
}
/**
 * 证据不足 · Not enough evidence
 */
export interface NoEvidenceAnswer {
  kind: 'noEvidence';
}
/**
 * 质疑:系统计算的分,或不适用的认定 · A contest of a computed score or of a not-applicable mark
 */
export interface SheetContest {
  /**
   * 节点代码 · Code of a node
   */
  leaf: string;
  against: 'computed' | 'not-applicable';
  reason: string;
}
export interface CardLeafSchema {
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
