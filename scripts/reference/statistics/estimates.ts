import { beyondDoubt, bottomPValues, plainBottom, rankIntervals } from '../../../core/domain/statistics/ranks.ts';
import {
  betweenByLikelihood,
  betweenByMoments,
  betweenByPauleMandel,
  bottomProbabilities,
  pooledMean,
  shrink,
  type Measured,
  type Shrunk,
} from '../../../core/domain/statistics/shrinkage.ts';
import {
  field,
  isListOf,
  isNumber,
  isText,
  parameter,
  type Answer,
  type Answers,
  type Fields,
  type ReferenceCase,
} from './answer.ts';

/** The level of simultaneous rank intervals in these files. */
const rankLevel = 0.05;

interface Estimates {
  readonly id: readonly string[];
  readonly measured: readonly Measured[];
  readonly tasks: readonly number[];
}

/** Estimates with standard errors (files 06 and 12). */
export function estimateAnswers(data: Fields): Answers | undefined {
  const [estimate, error] = [data['estimate'] ?? data['Q'], data['se']];
  if (!isListOf(isNumber)(estimate) || !isListOf(isNumber)(error)) return undefined;
  const estimates = {
    id: isListOf(isText)(data['id']) ? data['id'] : estimate.map((_, at) => String(at + 1)),
    measured: estimate.map((value, at) => ({ estimate: value, error: error[at] ?? 0 })),
    tasks: isListOf(isNumber)(data['tasks']) ? data['tasks'] : [],
  };
  return (stat, reference) =>
    poolingAnswer(estimates, stat, reference) ??
    bayesAnswer(estimates, stat, reference) ??
    rankAnswer(estimates, stat, reference);
}

function poolingAnswer({ measured, id }: Estimates, stat: string, reference: ReferenceCase): Answer | undefined {
  switch (stat) {
    case 'fixedEffectMean':
      return field(pooledMean(measured, 0), ({ mean }) => mean);
    case 'fixedEffectSE':
      return field(pooledMean(measured, 0), ({ error }) => error);
    case 'Q':
      return field(pooledMean(measured, 0), ({ Q }) => Q);
    case 'tau2.DL':
      return betweenByMoments(measured);
    case 'tau2.REML':
      return betweenByLikelihood(measured);
    case 'tau2.PauleMandel':
    case 'eb.tau2':
      return betweenByPauleMandel(measured);
    case 'confidentBottom':
      return field(shrink(measured), (shrunk) =>
        bottomProbabilities(shrunk, parameter(reference, 'fraction')).flatMap((p, at) => (p >= sure ? [id[at]] : [])),
      );
    default:
      return undefined;
  }
}

/** The probability that makes a bottom place sure, and the places meant where a case leaves them out. */
const sure = 0.9;
const usualPlaces = 4;

function bottomOf(shrunk: Shrunk, { params }: ReferenceCase): readonly number[] {
  const places = isNumber(params['tau']) ? params['tau'] : usualPlaces;
  return bottomProbabilities(shrunk, places / shrunk.posterior.length);
}

function bayesAnswer({ measured, id, tasks }: Estimates, stat: string, reference: ReferenceCase): Answer | undefined {
  const shrunk = shrink(measured);
  const named = (keep: (probability: number, tasks: number) => boolean): Answer =>
    field(shrunk, (value) => bottomOf(value, reference).flatMap((p, at) => (keep(p, tasks[at] ?? 0) ? [id[at]] : [])));
  switch (stat) {
    case 'eb.mu':
      return field(shrunk, ({ mean }) => mean);
    case 'eb.post':
    case 'ebPosteriorMean':
      return field(shrunk, ({ posterior }) => posterior.map(({ mean }) => mean));
    case 'eb.sd':
      return field(shrunk, ({ posterior }) => posterior.map(({ deviation }) => deviation));
    case 'eb.pBottom':
      return field(shrunk, (value) => bottomOf(value, reference));
    case 'eliminable':
      return named((p, done) => p >= parameter(reference, 'minPBottom') && done >= parameter(reference, 'minTasks'));
    case 'protectedBySampleSize':
      return named((p, done) => p >= sure && done < parameter(reference, 'minTasks'));
    default:
      return undefined;
  }
}

function rankAnswer({ measured, id }: Estimates, stat: string, reference: ReferenceCase): Answer | undefined {
  switch (stat) {
    case 'rankCI.lower':
      return { value: rankIntervals(measured, rankLevel).map(({ lower }) => lower) };
    case 'rankCI.upper':
      return { value: rankIntervals(measured, rankLevel).map(({ upper }) => upper) };
    case 'pcP':
      return { value: bottomPValues(measured, parameter(reference, 'tau')) };
    case 'pcHolmRejected': {
      const p = bottomPValues(measured, parameter(reference, 'tau'));
      return { value: beyondDoubt(p, parameter(reference, 'alpha')).map((at) => id[at]) };
    }
    case 'naiveBottom':
      return { value: plainBottom(measured, parameter(reference, 'tau')).map((at) => id[at]) };
    default:
      return undefined;
  }
}
