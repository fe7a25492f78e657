/* Generated from the schema; do not edit. */

export interface Units {
  items: UnitSchema[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
}
export interface UnitSchema {
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
