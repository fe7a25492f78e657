/* Generated from the schema; do not edit. */

export interface ChangeStatus {
  to: 'active' | 'suspended' | 'left';
  reason: string;
}
