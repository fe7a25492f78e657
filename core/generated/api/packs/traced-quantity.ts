/* Generated from the schema; do not edit. */

export interface TracedQuantity {
  name: string;
  kind: 'fact' | 'measure';
  title: import('../house/text.ts').Text;
  unit?: string;
  value?: string;
  of: TracedQuantity[];
}
