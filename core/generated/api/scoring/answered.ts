/* Generated from the schema; do not edit. */

export interface Answered {
  state: 'invited' | 'accepted' | 'refused' | 'recused' | 'abstained' | 'replaced';
}
