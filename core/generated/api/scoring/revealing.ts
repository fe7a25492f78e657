/* Generated from the schema; do not edit. */

export interface Revealing {
  state: 'waiting' | 'revealed';
  released: ('officer' | 'supervisor' | 'safe')[];
  sheets: number;
}
