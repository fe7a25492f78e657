/* Generated from the schema; do not edit. */

export interface SetState {
  state: 'active' | 'disabled';
}
