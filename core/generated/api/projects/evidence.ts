/* Generated from the schema; do not edit. */

export interface Evidence {
  id: string;
  project: string;
  digest: string;
  name: string;
  mediaType: string;
  size: number;
  ground: string;
  note: string;
  /**
   * A moment in epoch milliseconds.
   */
  at: number;
}
