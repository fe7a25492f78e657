/* Generated from the schema; do not edit. */

export interface FileProject {
  /**
   * 2026, 2026-Q1, 2026-H1 or 2026-03.
   */
  period: string;
  form: 'self' | 'department' | 'fiscal' | 're-evaluation';
}
