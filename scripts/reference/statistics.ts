import type { CaseResult, Checker } from './checker.ts';
import { aggregationFault, leavesFault } from './statistics/aggregation.ts';
import {
  MissingParameterError,
  isFields,
  isListOf,
  isNumber,
  isText,
  type Answer,
  type Answers,
  type Fields,
  type ReferenceCase,
} from './statistics/answer.ts';
import { detectionFault } from './statistics/detections.ts';
import { estimateAnswers } from './statistics/estimates.ts';
import { reviewAnswers, reviewRows, type ReviewRow } from './statistics/reviews.ts';
import { sampleAnswers } from './statistics/samples.ts';
import { tableAnswers } from './statistics/tables.ts';
import { difference } from './statistics/within.ts';

/** Checks the statistics of scoring and of the pool review against reference files, told apart by their content. */
export const checkStatistics: Checker = (file, content) => {
  if (!isFields(content)) return undefined;
  if (isFields(content['policy']) && isListOf(isFields)(content['invalid'])) return aggregationResults(file, content);
  const sets = isListOf(isFields)(content['sets']) ? content['sets'] : [content];
  if (!sets.some((set) => reviewRows(dataOf(set)) || casesOf(set).length > 0)) return undefined;
  return sets.flatMap((set) => setResults(file, set));
};

const dataOf = (set: Fields): Fields => (isFields(set['data']) ? set['data'] : set);

const casesOf = (set: Fields): readonly ReferenceCase[] =>
  isListOf(isFields)(set['cases']) ? set['cases'].flatMap((fields) => readCase(fields) ?? []) : [];

function setResults(file: string, set: Fields): readonly CaseResult[] {
  const [data, cases] = [dataOf(set), casesOf(set)];
  const rows = reviewRows(data);
  const answers = cases.length > 0 ? answersFor(data, rows) : noAnswers;
  const prefix = isText(set['name']) ? `${set['name']} ` : '';
  const checked = cases.map((reference) => caseResult(answers, reference, { file, name: prefix + nameOf(reference) }));
  const detections = rows && isListOf(isFields)(set['detections']) ? set['detections'] : [];
  return [
    ...checked,
    ...detections.map((one) =>
      faultResult({ file, name: `detect ${String(one['anomaly'])}` }, detectionFault(one, data, rows ?? [])),
    ),
  ];
}

const noAnswers: Answers = () => undefined;

const answersFor = (data: Fields, rows: readonly ReviewRow[] | undefined): Answers =>
  (rows && reviewAnswers(rows)) ?? tableAnswers(data) ?? sampleAnswers(data) ?? estimateAnswers(data) ?? noAnswers;

function readCase(fields: Fields): ReferenceCase | undefined {
  const { stat, expected, tol, tolType, params } = fields;
  if (!isText(stat) || expected === undefined) return undefined;
  return {
    stat,
    expected,
    tol: isNumber(tol) ? tol : 0,
    tolType: tolType === 'rel' || tolType === 'set' ? tolType : 'abs',
    params: isFields(params) ? params : {},
  };
}

const nameOf = ({ stat, params }: ReferenceCase): string =>
  Object.keys(params).length === 0 ? stat : `${stat} ${JSON.stringify(params)}`;

type Named = Pick<CaseResult, 'file' | 'name'>;

function caseResult(answers: Answers, reference: ReferenceCase, named: Named): CaseResult {
  const answer = answerTo(answers, reference);
  if ('notSupported' in answer) return { ...named, outcome: 'not supported', detail: answer.notSupported };
  if ('undefined' in answer) {
    if (reference.expected === null) return { ...named, outcome: 'passed', detail: `undefined: ${answer.undefined}` };
    return { ...named, outcome: 'failed', detail: `undefined: ${answer.undefined}` };
  }
  return faultResult(named, difference(answer.value, reference));
}

function answerTo(answers: Answers, reference: ReferenceCase): Answer {
  try {
    return answers(reference.stat, reference) ?? { notSupported: reasonFor(reference.stat) };
  } catch (fault) {
    if (fault instanceof MissingParameterError) return { notSupported: fault.message };
    throw fault;
  }
}

function reasonFor(stat: string): string {
  if (stat.includes('bootstrap')) return 'rank intervals are deterministic (Holm), not bootstrapped';
  return `no statistic ${stat} for this kind of data`;
}

function faultResult(named: Named, fault: string | undefined | null): CaseResult {
  if (fault === null) return { ...named, outcome: 'not supported', detail: 'unknown rule' };
  return fault === undefined ? { ...named, outcome: 'passed' } : { ...named, outcome: 'failed', detail: fault };
}

function aggregationResults(file: string, content: Fields): readonly CaseResult[] {
  const lists = (name: string): readonly Fields[] => {
    const list = content[name];
    return isListOf(isFields)(list) ? list : [];
  };
  const named = (fields: Fields, otherwise: string): Named => ({
    file,
    name: isText(fields['name']) ? fields['name'] : otherwise,
  });
  return [
    ...lists('cases').map((fields, at) => faultResult(named(fields, `case ${at + 1}`), aggregationFault(fields))),
    ...lists('invalid').map((fields, at) => faultResult(named(fields, `invalid ${at + 1}`), aggregationFault(fields))),
    ...lists('indicatorPacks').map((fields, at) =>
      faultResult(named(fields, `indicator pack ${at + 1}`), leavesFault(fields)),
    ),
  ];
}
