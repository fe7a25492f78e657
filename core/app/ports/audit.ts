/** The audit side of the running transaction. */
export interface Audit {
  /** Adds detail to the transaction's one event; later keys overwrite earlier ones. No personal data, no score in clear. */
  note(detail: Readonly<Record<string, unknown>>): void;
  /** A further event in the same transaction, for acts that consist of several (one per member drawn, one per sheet revealed). */
  also(act: string, on: string, detail?: Readonly<Record<string, unknown>>): void;
  /**
   * Makes the transaction's event a bare leaf until the round is revealed: act, actor, object, time and detail are stored
   * encrypted under the round's veil and opened at reveal (decisions.md §3).
   */
  veil(round: string): void;
  /** At reveal: turns all veiled events of the round into open ones. @returns how many there were */
  unveil(round: string): Promise<number>;
}
