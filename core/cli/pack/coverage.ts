import { coverageOf } from '../../domain/indicators/coverage.ts';
import type { ResolvedPack } from '../../domain/indicators/resolved-pack.ts';
import { toText } from '../../domain/number/decimal.ts';
import { isZero, sum, zero, type Exact } from '../../domain/number/exact.ts';
import { text, type Context } from '../context.ts';

const areas = ['goalSetting', 'funding', 'management', 'attainment', 'other'] as const;
const outputs = ['quantity', 'quality', 'timeliness', 'cost'] as const;
const benefits = ['economic', 'social', 'ecological', 'lasting', 'satisfaction'] as const;

type Part = (typeof areas)[number] | (typeof outputs)[number] | 'benefit';

/** One content area or measure: its weight, and the reason the pack records where it has none. */
export interface Covered {
  readonly of: Part;
  /** Canonical decimal. */
  readonly weight: string;
  readonly reason?: string;
}

/** What a pack covers, part by part: the content areas (BJEV Art. 11) and the five measures (RS20 二4). */
export function coverage(pack: ResolvedPack, { language }: Context) {
  const { content, dimensions } = coverageOf(pack);
  const covered = (of: Part, weight: Exact, names: readonly string[] = [of]): Covered => {
    const reasons = pack.absences.filter((absence) => names.includes(absence.of));
    const reason = [...new Set(reasons.map((absence) => absence.reason[language]))].join('; ');
    return { of, weight: toText(weight), ...(isZero(weight) && reason !== '' && { reason }) };
  };
  const weightOf = (names: readonly (typeof outputs | typeof benefits)[number][]): Exact =>
    sum(names.map((name) => dimensions.get(name) ?? zero));
  return {
    content: areas.map((area) => covered(area, content.get(area) ?? zero)),
    measures: [
      ...outputs.map((name) => covered(name, weightOf([name]))),
      covered('benefit', weightOf(benefits), benefits),
    ],
  };
}

/** The same in words, a line a part. */
export const coverageLines = (
  { content, measures }: ReturnType<typeof coverage>,
  context: Context,
): readonly string[] => [
  text(context, 'coverage.content'),
  ...content.map((part) => partLine(part, context)),
  text(context, 'coverage.measures'),
  ...measures.map((part) => partLine(part, context)),
];

function partLine({ of, weight, reason }: Covered, context: Context): string {
  const name = text(context, `coverage.${of}`);
  if (weight !== '0') return text(context, 'coverage.present', { name, weight });
  return reason === undefined
    ? text(context, 'coverage.unexplained', { name })
    : text(context, 'coverage.absent', { name, reason });
}
