/* Generated from the schema; do not edit. */

export interface Health {
  state: 'ready';
}
