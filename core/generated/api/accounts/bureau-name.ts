/* Generated from the schema; do not edit. */

export interface BureauName {
  id: string;
  nameZh: string;
  nameEn: string;
}
