import type { Entry, FactValues } from '../../generated/example.ts';

/** What one sheet is scored from. */
export interface SheetInput {
  readonly facts: FactValues;
  /** The expert's entries, by leaf. */
  readonly entries?: Readonly<Record<string, Entry>>;
  /** Vetoes this expert raises. */
  readonly raisedVetoes?: readonly string[];
  /** Shares that plugin rules gave, by leaf. */
  readonly contributed?: Readonly<Record<string, string>>;
}
