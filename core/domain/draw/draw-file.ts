/** A project 项目 of a draw, in drawing order. A stratum not named in `seats` has none. */
export interface DrawProject {
  readonly code: string;
  readonly seats: Readonly<Record<string, number>>;
  /** At most so many seated members of one employer. */
  readonly employerCap: number;
}

/**
 * A pool member of one draw. `id` is a pseudonym for this draw only; `digest` binds the row to a person (row-digest.ts).
 * `held` counts seats the member already has in this round from earlier draws; absent means none.
 */
export interface PoolRow {
  readonly n: number;
  readonly id: string;
  readonly stratum: string;
  readonly employer: string;
  readonly digest: string;
  readonly held?: number;
}

/** Recusal 回避 or another bar, fixed before the commitments. */
export interface Ineligibility {
  readonly project: string;
  readonly n: number;
  readonly reason: string;
}

/** What decides who is seated: the part of the draw file that the walk reads. */
export interface Seating {
  readonly projects: readonly DrawProject[];
  readonly maxLoad: number;
  readonly pool: readonly PoolRow[];
  readonly ineligible: readonly Ineligibility[];
}

/** Whoever adds a nonce to the draw. `publicKey` is an Ed25519 key, 32 bytes as lower-case hex. */
export interface Party {
  readonly name: string;
  readonly organisation: string;
  readonly outside: boolean;
  readonly publicKey: string;
}

/** Times in RFC 3339: commitBy < revealBy < openBy < the public source's `at`. */
export interface Deadlines {
  readonly commitBy: string;
  readonly revealBy: string;
  readonly openBy: string;
}

/** Takes the place of the public value only when the source itself gives notice, by `noticeBy`, that its own issue falls out. */
export interface FallbackSource {
  readonly name: string;
  readonly issue: string;
  readonly at: string;
  readonly noticeBy: string;
}

/** The one form of the public value: `count` integers of `range` (both ends included) in the named field of one issue. */
export interface PublicSource {
  readonly source: string;
  readonly issue: string;
  readonly at: string;
  readonly field: string;
  readonly count: number;
  readonly range: readonly [number, number];
  readonly integers: true;
  readonly fallback?: FallbackSource;
}

/** The draw goes without a public value: why, and the signature of a party from outside the bureau. */
export interface Waiver {
  readonly waiver: { readonly reason: string; readonly by: string; readonly signature: string };
}

/** The register at the moment of the draw, so that nobody is listed twice or left out unseen. */
export interface RegisterState {
  readonly root: string;
  readonly counts: Readonly<Record<string, RegisterCount>>;
}

/** Members of one stratum in the register. */
export interface RegisterCount {
  readonly active: number;
  readonly suspended: number;
  readonly excluded: number;
}

/** The numbers a round sets for its draws, with their ground in the round file behind `roundHash`. */
export interface DrawRule {
  readonly minimumParties: number;
  /** Eligible members wanted for each seat; fewer need a second approver. */
  readonly poolPerSeat: number;
}

/** Whoever agrees to a forced panel or a thin pool, and why. */
export interface SecondApprover {
  readonly name: string;
  readonly ground: string;
}

/**
 * A production draw file; its canonical bytes are committed to.
 * @source EPD-2, "What is computed" 1 and "What keeps it honest"
 */
export interface DrawFile extends Seating {
  readonly v: 'EPD-2';
  readonly draw: string;
  readonly round: string;
  readonly roundHash: string;
  /** drawHash of the draw logged before this one; 64 zeros for the first. */
  readonly previousDraw: string;
  readonly parties: readonly Party[];
  readonly publicSource: PublicSource | Waiver;
  readonly deadlines: Deadlines;
  readonly rule: DrawRule;
  readonly register?: RegisterState;
  readonly secondApprover?: SecondApprover;
}

/** previousDraw of the first draw of a bureau. */
export const noPreviousDraw = '0'.repeat(64);

/** Whether the draw goes without a public value. */
export function isWaived(source: PublicSource | Waiver): source is Waiver {
  return 'waiver' in source;
}
