/* Generated from the schema; do not edit. */

export interface MemberPlain {
  name: string;
  identity: string;
  phone: string;
}
