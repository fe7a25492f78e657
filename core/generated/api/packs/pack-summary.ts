/* Generated from the schema; do not edit. */

export interface PackSummary {
  id: string;
  version: string;
  hash: string;
  title: TextSchema;
  summary?: TextSchema;
  curator: TextSchema;
  effectiveFrom: string;
  effectiveTo?: string;
  leaves: number;
  slots: number;
}
export interface TextSchema {
  zh: string;
  en: string;
}
