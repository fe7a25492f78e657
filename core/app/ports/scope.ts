/**
 * The corner of the world a use case works in: one bureau, one fiscal year. Every port is bound to it.
 * Standing things (accounts, pools, packs) live in year 0, see core/decisions/0002.
 */
export interface Scope {
  readonly bureau: string;
  readonly year: number;
}

/** The year of things that do not belong to a fiscal year. */
export const standing = 0;
