/* Generated from the schema; do not edit. */

export interface Facts {
  items: {
    code: string;
    period: string;
    form: 'self' | 'department' | 'fiscal' | 're-evaluation';
    revision: number;
    value: string | null;
    unit: string;
    evidence: string[];
    /**
     * A moment in epoch milliseconds.
     */
    at: number;
  }[];
}
