/* Generated from the schema; do not edit. */

/**
 * One member of a run; the name is masked.
 */
export interface MemberLine {
  member: string;
  name: string;
  employer: string;
  stratum: string;
  status: 'active' | 'suspended' | 'left' | 'removed';
  admittedOn: string;
  duty: import('./duty.ts').Duty;
  standing: import('./standing.ts').Standing;
  decisions: import('./decision.ts').Decision[];
}
