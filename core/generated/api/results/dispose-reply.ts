/* Generated from the schema; do not edit. */

export interface DisposeReply {
  disposition: 'accepted' | 'partly' | 'rejected';
  reason: string;
}
