import { canonicalBytes } from '../canonical/canonical-json.ts';

/** What a checkpoint says: at this time the bureau's log held this many events, with this root. */
export interface TreeHead {
  readonly bureau: string;
  readonly size: number;
  /** Hex. */
  readonly root: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The bytes an Ed25519 key signs; the first member keeps the signature from meaning anything else. */
export function checkpointBytes({ bureau, size, root, at }: TreeHead): Uint8Array {
  return canonicalBytes({ signed: 'jiheng/checkpoint/v1', bureau, size, root, at });
}

const hour = 3_600_000;
const day = 24 * hour;
/** Beijing has no summer time. */
const beijing = 8 * hour;

/**
 * The last of the fixed hours at or before a moment. Checkpoints at fixed hours tell nothing of what happened between them.
 *
 * @param hours  whole hours of the day in Beijing, at least one
 * @returns epoch milliseconds
 */
export function lastFixedHour(now: number, hours: readonly number[]): number {
  const midnight = Math.floor((now + beijing) / day) * day - beijing;
  const moments = hours.flatMap((each) => [midnight - day + each * hour, midnight + each * hour]);
  return Math.max(...moments.filter((moment) => moment <= now));
}
