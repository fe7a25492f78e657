/* Generated from the schema; do not edit. */

export interface CreateUnit {
  code: string;
  nameZh: string;
  nameEn: string;
  kind: 'department' | 'unit';
  /**
   * Needed for a unit, not for a department.
   */
  parent?: string;
}
