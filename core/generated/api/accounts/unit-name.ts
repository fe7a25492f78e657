/* Generated from the schema; do not edit. */

export interface UnitName {
  id: string;
  code: string;
  nameZh: string;
  nameEn: string;
}
