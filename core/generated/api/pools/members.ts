/* Generated from the schema; do not edit. */

export interface Members {
  items: MemberSchema[];
  /**
   * Value of `after` for the next page; null on the last page.
   */
  next: string | null;
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
