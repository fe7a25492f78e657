/* Generated from the schema; do not edit. */

export interface Unit {
  id: string;
  code: string;
  nameZh: string;
  nameEn: string;
  kind: 'department' | 'unit';
  /**
   * The department a unit belongs to.
   */
  parent: string | null;
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
}
