/* Generated from the schema; do not edit. */

export interface EvidenceQuery {
  name: string;
  ground: 'law' | 'plan' | 'finance' | 'duty' | 'standard' | 'goal' | 'audit' | 'other';
  note?: string;
}
