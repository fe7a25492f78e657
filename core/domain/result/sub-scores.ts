import { decimal, toDecimal, toText } from '../number/decimal.ts';
import { add, zero, type Exact } from '../number/exact.ts';
import type { ResultLeaf } from './result-body.ts';

/** What the leaves that share a tag weigh and earned together. */
export interface SubScore {
  readonly key: string;
  readonly weight: string;
  readonly points: string;
}

/** The three tags every indicator carries at least one of (BJEV Art.2). */
export const threeE = ['economy', 'efficiency', 'effectiveness'] as const;

/**
 * Sub-scores by economy, efficiency and effectiveness, from the published values of the leaves. A leaf with two tags counts
 * under both, so they may add up to more than the total; a tag without leaves is left out.
 *
 * @param places of the panel's rounding
 */
export const subScores = (leaves: readonly ResultLeaf[], places: number): readonly SubScore[] =>
  threeE.flatMap((key) => {
    const own = leaves.filter(({ tags }) => tags.threeE.includes(key));
    if (own.length === 0) return [];
    const points = sumOf(own.map(({ published }) => published ?? '0'));
    return [{ key, weight: toText(sumOf(own.map(({ weight }) => weight))), points: toDecimal(points, places) }];
  });

const sumOf = (texts: readonly string[]): Exact => texts.reduce((sum, text) => add(sum, decimal(text)), zero);
