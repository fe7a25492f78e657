/* Generated from the schema; do not edit. */

/**
 * `called`: standbys called to seats that never answered.
 */
export interface DossiersFrozen {
  dossiers: {
    project: string;
    dossierHash: string;
  }[];
  called: number;
}
