/* Generated from the schema; do not edit. */

export interface Score {
  leaves: import('./leaf-trace.ts').LeafTrace[];
  total: string;
  published: string;
  grade: string | null;
  vetoes: string[];
  faults: {
    code: string;
    params?: {
      [k: string]: string | number;
    };
    at?: string;
  }[];
}
