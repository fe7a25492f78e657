/* Generated from the schema; do not edit. */

export interface SettleStage {
  stage: 'pre-evaluation' | 'goals' | 'monitoring' | 'evaluation' | 'application';
  state: 'done' | 'exempt';
  ground: string;
}
