import type { Level, Levels } from '../../generated/pack.ts';
import { decimal, parseDecimal, toDecimal } from '../number/decimal.ts';
import {
  add,
  compare,
  divide,
  isAbove,
  isBelow,
  isEqual,
  isZero,
  multiply,
  ratio,
  subtract,
  whole,
  zero,
  type Exact,
} from '../number/exact.ts';
import { round, unitsPerOne } from '../number/rounding.ts';
import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import { earned, type Earned } from './outcome.ts';
import { repeatedCodes } from './repeated-codes.ts';
import type { JudgedLeaf, RuleKind } from './rule-kind.ts';

/**
 * Described levels: the expert picks one, then a value inside its range of the weight. Which level owns a shared bound
 * such as 80 % is data.
 *
 * @source 财预〔2020〕10号, qualitative indicators: 100–80, 80–60, 60–0 % of the weight; BJEV Art.15(2)
 */
export const levels: RuleKind<Levels> = {
  judgedBy: ['expert'],
  reads: () => [],
  faults: (rule) => [
    ...repeatedCodes(rule.levels, '/levels'),
    ...rule.levels.flatMap(turnedRound),
    ...overlaps(rule.levels),
  ],
  score: () => {
    throw new TypeError('levels: facts cannot answer this rule');
  },
  judge: (rule) => (entry, leaf) => {
    if (entry.kind !== 'level') return refused('ENTRY-001', { kind: entry.kind, expected: 'level' });
    const level = rule.levels.find((candidate) => candidate.code === entry.level);
    if (level === undefined) return refused('ENTRY-002', { level: entry.level });
    const points = parseDecimal(entry.points);
    if (points === undefined) return refused('ENTRY-004', { points: entry.points, places: leaf.rounding.places });
    return pointsInLevel(level, points, leaf);
  },
};

function pointsInLevel(level: Level, points: Exact, leaf: JudgedLeaf): Outcome<Earned> {
  const { places } = leaf.rounding;
  const text = toDecimal(points, places);
  if (!isEqual(round(points, leaf.rounding), points)) return refused('ENTRY-004', { points: text, places });
  const range = pointsRange(level, leaf);
  if (isBelow(points, range.least) || isAbove(points, range.most)) {
    const params = { points: text, least: toDecimal(range.least, places), most: toDecimal(range.most, places) };
    return refused('ENTRY-003', params);
  }
  const share = isZero(leaf.weight) ? zero : divide(points, leaf.weight);
  return ok(earned(share, 'trace.levels.chosen', { points, ...range }));
}

/** The lowest and highest points, at the places a leaf is recorded with, that belong to a level of this weight. */
export function pointsRange(level: Level, leaf: JudgedLeaf): { readonly least: Exact; readonly most: Exact } {
  const unit = ratio(1, unitsPerOne(leaf.rounding.places));
  const [from, to] = [multiply(decimal(level.from), leaf.weight), multiply(decimal(level.to), leaf.weight)];
  const least = upTo(from, unit);
  const most = downTo(to, unit);
  return {
    least: isEqual(least, from) && !ownsLower(level) ? add(least, unit) : least,
    most: isEqual(most, to) && !ownsUpper(level) ? subtract(most, unit) : most,
  };
}

const ownsLower = (level: Level): boolean => level.includes === 'both' || level.includes === 'lower';
const ownsUpper = (level: Level): boolean => level.includes === 'both' || level.includes === 'upper';

function downTo(value: Exact, unit: Exact): Exact {
  const count = divide(value, unit);
  return multiply(whole(BigInt(count.numerator) / BigInt(count.denominator)), unit);
}

function upTo(value: Exact, unit: Exact): Exact {
  const below = downTo(value, unit);
  return isEqual(below, value) ? below : add(below, unit);
}

function turnedRound(level: Level, index: number): readonly Refusal[] {
  const order = compare(decimal(level.from), decimal(level.to));
  const empty = order > 0 || (order === 0 && level.includes !== 'both');
  return empty ? [{ code: 'PACK-055', at: `/levels/${index}`, params: { level: level.code } }] : [];
}

function overlaps(all: readonly Level[]): readonly Refusal[] {
  return all.flatMap((level, index) => {
    const other = all.slice(0, index).find((earlier) => overlap(earlier, level));
    const params = { level: level.code, other: other?.code ?? '' };
    return other === undefined ? [] : [{ code: 'PACK-056', at: `/levels/${index}`, params }];
  });
}

function overlap(a: Level, b: Level): boolean {
  const [low, high] = compare(decimal(a.from), decimal(b.from)) <= 0 ? [a, b] : [b, a];
  const order = compare(decimal(high.from), decimal(low.to));
  if (order === 0) return ownsUpper(low) && ownsLower(high);
  return order < 0;
}
