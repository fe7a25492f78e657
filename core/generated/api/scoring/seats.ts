/* Generated from the schema; do not edit. */

export interface Seats {
  items: import('./seat.ts').Seat[];
}
