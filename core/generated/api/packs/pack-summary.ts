/* Generated from the schema; do not edit. */

export interface PackSummary {
  id: string;
  version: string;
  hash: string;
  title: import('../house/text.ts').Text;
  summary?: import('../house/text.ts').Text;
  curator: import('../house/text.ts').Text;
  effectiveFrom: string;
  effectiveTo?: string;
  leaves: number;
  slots: number;
}
