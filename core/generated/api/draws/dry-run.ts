/* Generated from the schema; do not edit. */

export interface DryRun {
  counts: {
    [k: string]: {
      active: number;
      suspended: number;
      excluded: number;
    };
  };
  recusals: {
    [k: string]: number;
  };
  shortfalls: {
    project: string;
    stratum: string;
    seats: number;
    eligible: number;
    missing: number;
    why: 'ineligible' | 'load';
  }[];
  thin: {
    project: string | null;
    seats: number;
    eligible: number;
    wanted: number;
  }[];
  changes: {
    [k: string]: number;
  };
}
