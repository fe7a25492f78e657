import { normalQuantile } from '../statistics/normal.ts';
import type { ProposalRun } from './elimination-proposals.ts';
import type { ReviewRule } from './review-rule.ts';

/** Where the bottom share begins among the true composites, and the band in which nobody can be told to be on either side. */
export interface CutLine {
  readonly at: number;
  /** Posterior means between these are in doubt: with the usual deviation the probability is below the gate on both sides. */
  readonly low: number;
  readonly high: number;
}

/** Undefined while the pool is silent: without a spread between members there is no line. */
export function cutLine({ proposal }: ReviewRule, run: ProposalRun): CutLine | undefined {
  const { pool, silence, members } = run;
  if (silence !== undefined || pool?.mean === undefined || pool.between === undefined) return undefined;
  const deviations = members.flatMap(({ place }) => place?.shrunk.deviation ?? []).toSorted((a, b) => a - b);
  const usual = deviations[Math.floor(deviations.length / 2)];
  if (usual === undefined) return undefined;
  const at = pool.mean + Math.sqrt(pool.between) * normalQuantile(Number(proposal.share.value));
  const reach = usual * normalQuantile(Number(proposal.gate.value));
  return { at, low: at - reach, high: at + reach };
}
