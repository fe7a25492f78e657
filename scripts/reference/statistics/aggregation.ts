import { closestPairMean } from '../../../core/domain/aggregation/methods/closest-pair.ts';
import type { MethodResult } from '../../../core/domain/aggregation/methods/method-result.ts';
import { applyMethod, type PanelMethod } from '../../../core/domain/aggregation/panel-method.ts';
import { panelSpread } from '../../../core/domain/aggregation/panel-spread.ts';
import { readTotals } from '../../../core/domain/aggregation/read-totals.ts';
import { decimal, toDecimal } from '../../../core/domain/number/decimal.ts';
import { sum, whole, type Exact } from '../../../core/domain/number/exact.ts';
import { round } from '../../../core/domain/number/rounding.ts';
import { gradeOf } from '../../../core/domain/scoring/grade.ts';
import { isFields, isListOf, isNumber, isTableOf, isText, type Fields } from './answer.ts';

const fullMark = whole(100);
/** The grade scale of the file's policy: lower bounds, included. */
const scale = (
  [
    ['优', '90', 'excellent'],
    ['良', '80', 'good'],
    ['中', '60', 'fair'],
    ['差', '0', 'poor'],
  ] as const
).map(([code, from, en]) => ({ code, from, title: { zh: code, en } }));

const grade = (score: Exact): string => gradeOf(scale, score).grade.code;

const methods: Readonly<Record<string, (fields: Fields) => PanelMethod>> = {
  mean: () => ({ kind: 'mean' }),
  median: () => ({ kind: 'median' }),
  dropHighLow: () => ({ kind: 'trimmed', dropEachSide: 1 }),
  weighted: () => ({ kind: 'weighted' }),
  hodgesLehmann: () => ({ kind: 'hodgesLehmann' }),
  trimFraction: ({ fraction }) => ({ kind: 'trimmedShare', shareEachSide: isText(fraction) ? fraction : '0' }),
};

interface Combination {
  readonly totals: readonly Exact[];
  readonly combine: (totals: readonly Exact[]) => MethodResult;
  readonly places: number;
}

/** What one aggregation case comes to, with every figure it asks for; undefined when the totals are refused. */
function figures({ totals, combine, places }: Combination, wanted: readonly string[]): Fields | undefined {
  const [outcome, spread] = [combine(totals), panelSpread(totals)];
  if (!outcome.ok || !spread.ok) return undefined;
  const exact = outcome.value.value;
  const published = grade(round(exact, { places }));
  const all: Fields = {
    exact: `${exact.numerator}/${exact.denominator}`,
    score: toDecimal(exact, places),
    grade: published,
    gradeIfUnrounded: grade(exact),
    range: toDecimal(spread.value.range, places),
    median: toDecimal(spread.value.median, places + 2),
    mad: toDecimal(spread.value.medianDeviation, places + 2),
    leaveOneOutGradeFlip: totals.some((_, at) => {
      const without = combine(totals.toSpliced(at, 1));
      return without.ok && grade(round(without.value.value, { places })) !== published;
    }),
  };
  return Object.fromEntries(wanted.map((name) => [name, all[name]]));
}

/** @returns the fault of a case as text, undefined when it is right, null when its rule is unknown */
export function aggregationFault(fields: Fields): string | undefined | null {
  const { rule, scores, decimals, expected, weights, maxInputDecimals } = fields;
  if (!isText(rule) || !isListOf(isText)(scores)) return null;
  const method = methods[rule];
  if (method === undefined && rule !== 'closestPairOf3') return null;

  const totals = readTotals(scores, { maximum: fullMark, places: isNumber(maxInputDecimals) ? maxInputDecimals : 2 });
  const shares = isListOf(isText)(weights) ? weights.map(decimal) : [];
  const combine = (list: readonly Exact[]): MethodResult =>
    method === undefined ? closestPairMean(list) : applyMethod(method(fields), list, shares);
  if (fields['error'] === true) return totals.ok && combine(totals.value).ok ? 'accepted invalid totals' : undefined;
  if (!totals.ok) return `refused with ${totals.refusal.code}`;

  const wanted = isFields(expected) ? expected : {};
  const places = isNumber(decimals) ? decimals : 2;
  return unlike(figures({ totals: totals.value, combine, places }, Object.keys(wanted)), wanted);
}

/** @returns the fault of a pack of leaves whose sheets are dropped as wholes */
export function leavesFault({ experts, expected }: Fields): string | undefined | null {
  if (!isTableOf(isText)(experts) || !isFields(expected)) return null;
  const sheets = experts.map((leaves) => leaves.map(decimal));
  const totals = sheets.map(sum);
  const columns = (sheets[0] ?? []).map((_, leaf) => sheets.flatMap((sheet) => sheet[leaf] ?? []));
  const trimmed = (list: readonly Exact[]): Exact =>
    valueOf(applyMethod({ kind: 'trimmed', dropEachSide: 1 }, list, []));
  const final = trimmed(totals);
  const answer: Fields = {
    expertTotals: totals.map((total) => toDecimal(total, 2)),
    dimensionMeans: columns.map((column) => toDecimal(valueOf(applyMethod({ kind: 'mean' }, column, [])), 2)),
    finalDropHighLowOfTotals: toDecimal(final, 2),
    grade: grade(round(final, { places: 2 })),
    sumOfDimensionTrims: toDecimal(sum(columns.map(trimmed)), 2),
  };
  return unlike(answer, expected);
}

function valueOf(outcome: MethodResult): Exact {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.value;
}

function unlike(answer: Fields | undefined, expected: Fields): string | undefined {
  const wrong = Object.keys(expected).filter(
    (name) => JSON.stringify(answer?.[name]) !== JSON.stringify(expected[name]),
  );
  if (wrong.length === 0) return undefined;
  return wrong
    .map((name) => `${name}: answered ${JSON.stringify(answer?.[name])}, expected ${JSON.stringify(expected[name])}`)
    .join('; ');
}
