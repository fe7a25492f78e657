/* Generated from the schema; do not edit. */

/**
 * What a draw says of one member, to that member alone. The digest of the public record is recomputed from n, id, salt and identity (EPD-2/row).
 */
export interface OwnRow {
  row: {
    n: number;
    id: string;
    digest: string;
    salt: string;
    /**
     * Canonical JSON.
     */
    identity: string;
  } | null;
  why: 'not-active' | 'too-new' | null;
  barred: {
    project: string;
    reason: string;
    detail: string;
  }[];
}
