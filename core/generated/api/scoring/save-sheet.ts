/* Generated from the schema; do not edit. */

/**
 * 节点代码 · Code of a node
 */
export type Code = string;
/**
 * 判断;未完成时分值或要点可缺 · The judgement; points or items may still be missing
 */
export type SheetAnswer = OpenAnswer | LevelAnswer | CheckedAnswer | NoEvidenceAnswer;
/**
 * 分值 · Points, decimal text
 */
export type Points = string;

/**
 * The whole draft; unfinished parts may be missing.
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
   */
  raisedVetoes: Code[];
}
/**
 * 一个末级指标的判断 · What is entered for one leaf
 */
export interface SheetEntry {
  leaf: Code;
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
  level: Code;
  points?: Points;
}
/**
 * 要点:满足的和不满足的 · Items that are satisfied and items that are not
 */
export interface CheckedAnswer {
  kind: 'checked';
  /**
   * @maxItems 60
   */
  yes: Code[];
  /**
   * @maxItems 60
   */
  no: Code[];
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
  leaf: Code;
  against: 'computed' | 'not-applicable';
  reason: string;
}
