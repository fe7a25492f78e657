/* Generated from the schema; do not edit. */

export interface SettleAction {
  state: 'done' | 'not-needed';
  note: string;
}
