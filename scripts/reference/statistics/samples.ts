import { oneWayAnova } from '../../../core/domain/statistics/anova.ts';
import { mean, median, scaledMedianDeviation, trimmedMean } from '../../../core/domain/statistics/descriptive.ts';
import { adjust, rejected, type Adjustment } from '../../../core/domain/statistics/multiplicity.ts';
import { grubbsCritical, grubbsStatistic, modifiedZ } from '../../../core/domain/statistics/outliers.ts';
import { hodgesLehmann, huberLocation, huberProposal2 } from '../../../core/domain/statistics/robust.ts';
import { field, isListOf, isNumber, isTableOf, parameter, type Answers, type Fields } from './answer.ts';

/** One sample, its groups, or its p values (files 07 to 10). */
export function sampleAnswers(data: Fields): Answers | undefined {
  if (isListOf(isNumber)(data['x'])) return oneSample(data['x']);
  if (isListOf(isNumber)(data['p'])) return pValues(data['p']);
  if (isTableOf(isNumber)(data['groups'])) return groups(data['groups']);
  return undefined;
}

const oneSample =
  (x: readonly number[]): Answers =>
  (stat, reference) => {
    switch (stat) {
      case 'mean':
        return mean(x);
      case 'median':
        return median(x);
      case 'madScaled':
        return scaledMedianDeviation(x);
      case 'trimmedMean':
        return trimmedMean(x, Math.floor(x.length * parameter(reference, 'fractionEachSide')));
      case 'dropHighLowMean':
        return trimmedMean(x, 1);
      case 'huberM':
        return huberLocation(x, parameter(reference, 'k'));
      case 'huberProposal2':
        return field(huberProposal2(x, parameter(reference, 'k')), ({ location, scale }) => [location, scale]);
      case 'hodgesLehmann':
        return hodgesLehmann(x);
      case 'grubbsG':
        return grubbsStatistic(x);
      case 'grubbsCritical':
        return grubbsCritical(
          x.length,
          parameter(reference, 'alpha'),
          reference.params['sided'] === 'two' ? 'two' : 'one',
        );
      case 'modifiedZ':
        return modifiedZ(x);
      default:
        return undefined;
    }
  };

const isMethod = (value: unknown): value is Adjustment => value === 'BH' || value === 'holm' || value === 'bonferroni';

const pValues =
  (p: readonly number[]): Answers =>
  (stat, reference) => {
    const method = reference.params['method'];
    if (!isMethod(method)) return { notSupported: `method ${String(method)}` };
    if (stat === 'adjust') return { value: adjust(p, method) };
    if (stat === 'rejected') return { value: rejected(p, method, parameter(reference, 'alpha')).length };
    return undefined;
  };

const groups =
  (values: readonly (readonly number[])[]): Answers =>
  (stat) => {
    const anova = oneWayAnova(values);
    if (stat === 'anova.F') return field(anova, ({ F }) => F);
    if (stat === 'anova.df') return field(anova, ({ over, under }) => [over, under]);
    if (stat === 'anova.p') return field(anova, ({ p }) => p);
    return undefined;
  };
