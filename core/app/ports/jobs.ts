/** Work for later, done by the machine at its time, at least once; handlers are idempotent. */
export interface Jobs {
  /** Plans a job; a second job of the same kind and key replaces the first. @param due epoch milliseconds */
  plan(job: {
    readonly kind: string;
    readonly key: string;
    readonly due: number;
    readonly payload?: Readonly<Record<string, string>>;
  }): Promise<void>;
  cancel(kind: string, key: string): Promise<void>;
}
