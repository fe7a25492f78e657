/* Generated from the schema; do not edit. */

/**
 * One step of the result's way.
 */
export interface Step {
  act:
    | 'compute'
    | 'attend'
    | 'find'
    | 'send'
    | 'reply'
    | 'no-objection'
    | 'dispose'
    | 'return'
    | 'confirm'
    | 'release'
    | 'revise';
  /**
   * A moment in epoch milliseconds.
   */
  at: number;
  role: string;
  /**
   * Display name; null for readers outside the bureau.
   */
  who: string | null;
  note: string;
}
