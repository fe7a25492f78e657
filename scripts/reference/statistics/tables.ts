import {
  intraclassCorrelations,
  type Intraclass,
  type Intraclasses,
} from '../../../core/domain/statistics/intraclass.ts';
import { kendallConcordance } from '../../../core/domain/statistics/kendall.ts';
import { krippendorffAlpha, type AlphaMetric } from '../../../core/domain/statistics/krippendorff.ts';
import { fleissKappa } from '../../../core/domain/statistics/fleiss.ts';
import type { Statistic } from '../../../core/domain/statistics/statistic.ts';
import { field, isList, isNumber, isTableOf, type Answer, type Answers, type Fields } from './answer.ts';

type Table = readonly (readonly number[])[];

/** Tables of targets, units or subjects by judges (files 01 to 04). */
export function tableAnswers(data: Fields): Answers | undefined {
  if (isTableOf(isNumber)(data['counts'])) return fleissAnswers(data['counts']);
  if (data['rows'] === 'observers' && isList(data['ratings'])) return alphaAnswers(unitsOf(data['ratings']));
  if (!isTableOf(isNumber)(data['ratings'])) return undefined;
  const ratings = data['ratings'];
  const [agreement, alpha] = [agreementAnswers(ratings), alphaAnswers(ratings)];
  return (stat, reference) => agreement(stat, reference) ?? alpha(stat, reference);
}

/** One list of existing values for each unit, from rows of observers with gaps. */
function unitsOf(observers: readonly unknown[]): Table {
  const rows = observers.filter(isList);
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, unit) => rows.map((row) => row[unit]).filter(isNumber));
}

const fleissAnswers =
  (counts: Table): Answers =>
  (stat) => {
    const kappa = fleissKappa(counts);
    switch (stat) {
      case 'fleissKappa':
        return field(kappa, (value) => value.kappa);
      case 'Pbar':
        return field(kappa, (value) => value.observed);
      case 'Pe':
        return field(kappa, (value) => value.expected);
      case 'fleissKappa.perCategory':
        return field(kappa, (value) => value.perCategory.map((one) => ('undefined' in one ? null : one.value)));
      case 'z':
        return field(kappa, (value) => value.z);
      default:
        return undefined;
    }
  };

const isMetric = (value: unknown): value is AlphaMetric =>
  value === 'nominal' || value === 'ordinal' || value === 'interval' || value === 'ratio';

export const alphaAnswers =
  (units: Table): Answers =>
  (stat, { params }) => {
    const metric = params['metric'];
    const alpha = krippendorffAlpha(units, isMetric(metric) ? metric : 'nominal');
    switch (stat) {
      case 'alpha':
        return isMetric(metric) ? field(alpha, (value) => value.alpha) : { notSupported: `metric ${String(metric)}` };
      case 'pairableValues':
        return field(alpha, (value) => value.pairableValues);
      case 'unitsUsed':
        return field(alpha, (value) => value.unitsUsed);
      default:
        return undefined;
    }
  };

const agreementAnswers =
  (ratings: Table): Answers =>
  (stat, reference) => {
    const [name = '', part] = stat.split('.');
    if (name === 'kendallW' || name === 'rankSums') return kendallAnswer(ratings, part ?? name);
    const level = reference.params['level'];
    return intraclassAnswer(intraclassCorrelations(ratings, isNumber(level) ? level : 0.95), name, part);
  };

function kendallAnswer(ratings: Table, part: string): Answer | undefined {
  const concordance = kendallConcordance(ratings);
  switch (part) {
    case 'tieCorrected':
      return field(concordance, (value) => value.W);
    case 'chisq':
      return field(concordance, (value) => value.chiSquare);
    case 'df':
      return field(concordance, (value) => value.freedom);
    case 'p':
      return field(concordance, (value) => value.p);
    case 'rankSums':
      return field(concordance, (value) => value.rankSums);
    default:
      return undefined;
  }
}

const forms = ['icc11', 'icc21', 'icc31', 'icc1k', 'icc2k', 'icc3k'] as const;
const squares = { BMS: 'between', WMS: 'within', JMS: 'judge', EMS: 'residual' } as const;

function intraclassAnswer(table: Statistic<Intraclasses>, name: string, part: string | undefined): Answer | undefined {
  const form = forms.find((one) => one === name);
  if (form) return field(table, (value) => partOf(value[form], part));
  for (const [label, square] of Object.entries(squares)) {
    if (label === name) return field(table, (value) => value.squares[square]);
  }
  return undefined;
}

function partOf(form: Intraclass, part: string | undefined): unknown {
  if (part === 'F') return { F: form.test.F, df1: form.test.over, df2: form.test.under, p: form.test.p };
  return part === 'ci95' ? [form.low, form.high] : form.estimate;
}
