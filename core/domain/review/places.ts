import { bottomPValues, rankIntervals, type RankInterval } from '../statistics/ranks.ts';
import { bottomProbabilities, shrink, type Measured, type Shrunk } from '../statistics/shrinkage.ts';
import { known, type Statistic } from '../statistics/statistic.ts';
import type { Known } from './figure.ts';
import type { ReviewRule } from './review-rule.ts';

/** Where a member stands among the compared, with how sure that is. */
export interface Place {
  /** The composite pulled to the pool's mean: mean + weight × (composite − mean), and its standard deviation. */
  readonly shrunk: Shrunk['posterior'][number];
  /** Probability that the true composite lies in the bottom share. */
  readonly bottomProbability: number;
  /** Ranks the member can have at the rule's level; 1 is the best. */
  readonly rank: RankInterval;
  /** The rank interval reaches into the bottom share: in most pools true of nearly everyone. */
  readonly couldBeBottom: boolean;
  /** p value of "all but the bottom share are better", without any assumption about the pool. */
  readonly beyondDoubt: number;
}

export interface Places {
  readonly mean: number;
  /** Variance between true composites. */
  readonly between: number;
  /** In the order of the composites. */
  readonly members: readonly Place[];
}

/** Empirical Bayes, rank intervals and partial conjunction over the composites of the compared members. */
export function placesOf(rule: ReviewRule, composites: readonly Known[]): Statistic<Places> {
  const measured: readonly Measured[] = composites.map(({ value, error }) => ({ estimate: value, error: error ?? 0 }));
  const shrunk = shrink(measured);
  if ('undefined' in shrunk) return shrunk;

  const share = Number(rule.proposal.share.value);
  const bottom = Math.max(1, Math.floor(share * measured.length));
  const probabilities = bottomProbabilities(shrunk.value, share);
  const ranks = rankIntervals(measured, Number(rule.proposal.rankLevel.value));
  const doubts = bottomPValues(measured, bottom);
  const { mean, between, posterior } = shrunk.value;
  const members = posterior.map((one, at) => {
    const rank = ranks[at] ?? { lower: 1, upper: measured.length };
    return {
      shrunk: one,
      bottomProbability: probabilities[at] ?? 0,
      rank,
      couldBeBottom: rank.upper > measured.length - bottom,
      beyondDoubt: doubts[at] ?? 1,
    };
  });
  return known({ mean, between, members });
}
