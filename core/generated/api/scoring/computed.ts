/* Generated from the schema; do not edit. */

/**
 * What the rule gave and from which numbers; `why` when there are no points.
 */
export interface Computed {
  points: string | null;
  branch: string | null;
  numbers: {
    name: string;
    title: Text | null;
    value: string;
  }[];
  why: {
    code: string;
    params?: {
      [k: string]: string | number;
    };
  } | null;
}
/**
 * 双语文本 · Text in both languages
 */
export interface Text {
  /**
   * 中文 · Chinese
   */
  zh: string;
  /**
   * 英文 · English
   */
  en: string;
}
