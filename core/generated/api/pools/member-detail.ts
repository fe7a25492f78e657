/* Generated from the schema; do not edit. */

export interface MemberDetail {
  member: import('./member.ts').Member;
  changes: {
    /**
     * A moment in epoch milliseconds.
     */
    at: number;
    what: string;
    reason: string;
    by: string;
  }[];
}
