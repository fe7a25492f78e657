/* Generated from the schema; do not edit. */

export interface MemberDetail {
  member: MemberSchema;
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
export interface MemberSchema {
  id: string;
  pool: 'expert' | 'intermediary' | 'supervisor';
  /**
   * Masked.
   */
  name: string;
  /**
   * Masked.
   */
  phone: string;
  employer: string;
  title: string;
  level: string;
  stratum: string;
  specialty: string;
  admittedOn: string;
  status: 'active' | 'suspended' | 'left' | 'removed';
  /**
   * Version of the row: the ETag, and what If-Match names.
   */
  version: number;
}
