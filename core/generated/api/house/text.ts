/* Generated from the schema; do not edit. */

export interface Text {
  zh: string;
  en: string;
}
