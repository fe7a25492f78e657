/* Generated from the schema; do not edit. */

/**
 * One member with every figure and its evidence.
 */
export interface MemberDetail {
  member: string;
  name: string;
  employer: string;
  stratum: string;
  status: 'active' | 'suspended' | 'left' | 'removed';
  admittedOn: string;
  duty: import('./duty.ts').Duty;
  standing: import('./standing.ts').Standing;
  decisions: import('./decision.ts').Decision[];
  metrics: import('./metric.ts').Metric[];
  /**
   * The tasks of the window that the figures come from.
   */
  work: {
    project: string;
    panel: string;
    year: number;
    due: string | null;
    done: string | null;
    late: boolean;
    absence: 'excused' | 'unexcused' | null;
    undertaking: boolean;
    total: string | null;
    recheck: string | null;
    reasonsMet: number | null;
    reasonsOf: number | null;
  }[];
}
