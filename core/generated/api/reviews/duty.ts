/* Generated from the schema; do not edit. */

/**
 * Counts of duty and conduct in the year under review, and what put the member on the list.
 */
export interface Duty {
  counts: {
    tasks: number;
    late: number;
    daysLate: number;
    absent: number;
    undertakingMissing: number;
    trainingShort: number;
    findings: number;
    refusals: number;
  };
  demerits: number;
  belowMinimum: boolean;
  listed: boolean;
  byQuota: boolean;
  grounds: {
    count: string;
    measure: 'number' | 'shareOfTasks';
    atLeast: string;
    value: number;
    tasks: number;
    citation: string;
  }[];
}
