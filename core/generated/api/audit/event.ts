/* Generated from the schema; do not edit. */

/**
 * One event of the log; a veiled one shows its place and its leaf only, until its round is revealed.
 */
export interface Event {
  sequence: number;
  /**
   * SHA-256 of the RFC 9162 leaf, hex.
   */
  leaf: string;
  veiled: boolean;
  at: number | null;
  year: number | null;
  account: string | null;
  role: string | null;
  act: string | null;
  on: string | null;
  outcome: 'done' | 'refused' | 'failed' | null;
  code: string | null;
  /**
   * What the act noted; no personal data, no score.
   */
  detail: {
    [k: string]: unknown;
  } | null;
}
