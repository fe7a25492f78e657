/* Generated from the schema; do not edit. */

/**
 * What the machine found in the panel.
 */
export interface Flag {
  kind: 'arbitration' | 'look' | 'mandatoryReview' | 'gradeHangs' | 'contest' | 'undecidedVeto' | 'unratedSheets';
  params: {
    [k: string]: string | number;
  };
}
