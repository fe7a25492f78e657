/* Generated from the schema; do not edit. */

export interface TracedQuantity {
  name: string;
  kind: 'fact' | 'measure';
  title: TextSchema;
  unit?: string;
  value?: string;
  of: TracedQuantity[];
}
export interface TextSchema {
  zh: string;
  en: string;
}
