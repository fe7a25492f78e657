import type { Level } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import { compare, multiply, type Exact } from '../number/exact.ts';

/** Points a level allows, and which of its bounds belong to it. */
export interface LevelRange {
  readonly low: Exact;
  readonly high: Exact;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

/** @param maximum most points of the leaf, decimal text */
export const levelRange = (level: Level, maximum: string): LevelRange => ({
  low: multiply(decimal(level.from), decimal(maximum)),
  high: multiply(decimal(level.to), decimal(maximum)),
  includesLow: level.includes === 'both' || level.includes === 'lower',
  includesHigh: level.includes === 'both' || level.includes === 'upper',
});

/** Whether the points belong to the level (以上 includes its bound, 以下 does not: the level says which). */
export function isInLevel(range: LevelRange, points: Exact): boolean {
  const [toLow, toHigh] = [compare(points, range.low), compare(points, range.high)];
  const aboveLow = range.includesLow ? toLow >= 0 : toLow > 0;
  return aboveLow && (range.includesHigh ? toHigh <= 0 : toHigh < 0);
}
