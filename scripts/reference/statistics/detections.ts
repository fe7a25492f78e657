import { fitAdditive } from '../../../core/domain/statistics/additive-model.ts';
import { favours } from '../../../core/domain/statistics/favouritism.ts';
import { erraticExperts } from '../../../core/domain/statistics/odd-noise.ts';
import { severeOrLenient } from '../../../core/domain/statistics/odd-severity.ts';
import { reviewTable } from '../../../core/domain/statistics/review-table.ts';
import { alikePairs, straightLiners, type SheetLeaves } from '../../../core/domain/statistics/sheet-patterns.ts';
import { isFields, isListOf, isNumber, isText, type Fields } from './answer.ts';
import { slopes, type ReviewRow } from './reviews.ts';

/** The reference rules of the synthetic years, as the file states them in words. */
const rules = {
  severity: { alpha: 0.01, least: 5 },
  erraticFalseShare: 0.01,
  slopeBelow: 0.5,
  fewestSheets: 5,
  copy: { below: 0.5, fewestShared: 5 },
  favour: { fewestReviews: 3, leastNoiseShare: 0.6 },
  favourPairs: 6,
};

/** Whether a detection of a synthetic year finds what was planted; undefined when the kind is unknown. */
export function detectionFault(detection: Fields, data: Fields, rows: readonly ReviewRow[]): string | undefined | null {
  const found = flagged(detection, data, rows);
  if (found === undefined) return null;
  const wanted = listOf(detection['mustInclude'] ?? [listOf(detection['mustIncludePair']).toSorted().join('+')]);
  const missing = wanted.filter((name) => !found.includes(name));
  const wrong = found.filter((name) => !wanted.includes(name));
  const forbidden = listOf(detection['mustNotInclude']).filter((name) => found.includes(name));
  const allowed = isNumber(detection['maxFalse']) ? detection['maxFalse'] : 0;
  if (missing.length === 0 && wrong.length <= allowed && forbidden.length === 0) return undefined;
  return `missing ${missing.join(' ')}; beyond those wanted ${wrong.join(' ')} (${allowed} allowed); forbidden ${forbidden.join(' ')}`;
}

const listOf = (value: unknown): readonly string[] => (isListOf(isText)(value) ? value : []);

function flagged(detection: Fields, data: Fields, rows: readonly ReviewRow[]): readonly string[] | undefined {
  const fit = fitAdditive(reviewTable(rows));
  if ('undefined' in fit) return undefined;
  const named = (numbers: readonly number[]): readonly string[] =>
    numbers.flatMap((at) => fit.value.table.experts[at] ?? []);
  switch (detection['anomaly']) {
    case 'severe-or-lenient':
      return named(severeOrLenient(fit.value, rules.severity));
    case 'erratic':
      return named(erraticExperts(fit.value, rules.erraticFalseShare));
    case 'no-discrimination':
      return Object.entries(slopes(fit.value)).flatMap(([name, slope]) =>
        isNumber(slope) && slope < rules.slopeBelow ? [name] : [],
      );
    case 'straight-lining':
      return straightLiners(leaves(data, rows), rules.fewestSheets);
    case 'copied-scores':
      return alikePairs(leaves(data, rows), rules.copy).map(({ first, second }) => `${first}+${second}`);
    case 'favours-firm':
      return favouring(detection, data, fit.value);
    default:
      return undefined;
  }
}

function favouring(detection: Fields, data: Fields, fit: Parameters<typeof favours>[0]): readonly string[] {
  const firms = isFields(data['firm']) ? data['firm'] : {};
  const groupOf = (project: string): string | undefined => {
    const firm = firms[project];
    return isText(firm) ? firm : undefined;
  };
  const top = favours(fit, groupOf, rules.favour).slice(0, rules.favourPairs);
  return top.map(({ expert, group }) => (group === detection['firm'] ? expert : `${expert}/${group}`));
}

function leaves(data: Fields, rows: readonly ReviewRow[]): readonly SheetLeaves[] {
  const maxima = isListOf(isNumber)(data['maxima']) ? data['maxima'] : [];
  return rows.map(({ project, expert, scores }) => ({
    project,
    expert,
    maxima,
    points: [...scores].flatMap(([name, value]) => (name === 'total' ? [] : [value])),
  }));
}
