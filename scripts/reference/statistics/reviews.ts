import { fitAdditive, varianceRatio, type AdditiveFit } from '../../../core/domain/statistics/additive-model.ts';
import { fitCrossed, generalizability } from '../../../core/domain/statistics/crossed-effects.ts';
import { fitFacets } from '../../../core/domain/statistics/facet-model.ts';
import { islands } from '../../../core/domain/statistics/islands.ts';
import { othersMeans, reviewsOf, slopeOnOthers } from '../../../core/domain/statistics/others-mean.ts';
import { reviewTable, type ReviewTable } from '../../../core/domain/statistics/review-table.ts';
import type { Statistic } from '../../../core/domain/statistics/statistic.ts';
import { field, isList, isListOf, isNumber, isText, type Answer, type Answers, type Fields } from './answer.ts';
import { alphaAnswers } from './tables.ts';

/** One row of the data: who reviewed what, the total, and single scores by name of the column. */
export interface ReviewRow {
  readonly project: string;
  readonly expert: string;
  readonly total: number;
  readonly scores: ReadonlyMap<string, number>;
}

/** Reads rows of project, expert and total, or of student and rater with scores beside them (files 05, 13, 14). */
export function reviewRows(data: Fields): readonly ReviewRow[] | undefined {
  const [columns, rows] = [data['columns'], data['rows']];
  if (!isListOf(isText)(columns) || !isListOf(isList)(rows) || columns.length < 3) return undefined;
  const scores = data['scores'];
  const read = rows.map((row, at) =>
    readRow(columns, isListOf(isList)(scores) ? [...row, ...(scores[at] ?? [])] : row),
  );
  return read.every((row) => row !== undefined) ? read : undefined;
}

function readRow(columns: readonly string[], row: readonly unknown[]): ReviewRow | undefined {
  const [project, expert] = row;
  if (!isText(project) || !isText(expert)) return undefined;
  const named = columns.slice(2).map((name, at): readonly [string, unknown] => [name, row[at + 2]]);
  const scores = new Map(named.flatMap(([name, value]) => (isNumber(value) ? [[name, value] as const] : [])));
  const values = [...scores.values()];
  const total = scores.get('total') ?? values.reduce((sum, value) => sum + value, 0) / values.length;
  return { project, expert, total, scores };
}

/** Severity, components and reliability of reviews. */
export function reviewAnswers(rows: readonly ReviewRow[]): Answers {
  const table = reviewTable(rows);
  const additive = fitAdditive(table);
  const crossed = 'undefined' in additive ? additive : fitCrossed(additive.value);
  return (stat, reference) =>
    additiveAnswer(additive, stat) ??
    crossedAnswer(crossed, stat) ??
    facetAnswer(rows, stat) ??
    islandAnswer(table, stat, isNumber(reference.expected)) ??
    alphaAnswers(unitsOf(rows, reference.params['column']))(stat, reference);
}

const named = (names: readonly string[], values: Iterable<unknown>): Fields => {
  const list = [...values];
  return Object.fromEntries(names.map((name, at) => [name, list[at]]));
};

function additiveAnswer(fit: Statistic<AdditiveFit>, stat: string): Answer | undefined {
  switch (stat) {
    case 'additive.raterEffect':
      return field(fit, ({ table, effect }) => named(table.experts, effect));
    case 'additive.raterSE':
      return field(fit, ({ table, effectError }) => named(table.experts, effectError));
    case 'additive.sigma':
      return field(fit, ({ sigma }) => sigma);
    case 'additive.df':
      return field(fit, ({ freedom }) => freedom);
    case 'additive.adjustedProjectMean':
      return field(fit, ({ table, projectMean }) => named(table.projects, projectMean));
    case 'varianceRatio':
      return field(fit, varianceRatios);
    case 'slopeOnOthers':
      return field(fit, slopes);
    default:
      return undefined;
  }
}

const orNull = <T>(statistic: Statistic<T>, read: (value: T) => number): number | null =>
  'undefined' in statistic ? null : read(statistic.value);

const varianceRatios = (fit: AdditiveFit): Fields =>
  named(
    fit.table.experts,
    fit.table.experts.map((_, at) => orNull(varianceRatio(fit, at), ({ ratio }) => ratio)),
  );

export function slopes(fit: AdditiveFit): Fields {
  const others = othersMeans(fit);
  const slope = (at: number): number | null =>
    orNull(slopeOnOthers(fit, others, reviewsOf(fit, at)), (value) => value.slope);
  return named(
    fit.table.experts,
    fit.table.experts.map((_, at) => slope(at)),
  );
}

function crossedAnswer(fit: ReturnType<typeof fitCrossed>, stat: string): Answer | undefined {
  switch (stat) {
    case 'reml':
      return field(fit, ({ mean, components }) => ({
        mu: mean,
        var_project: components.project,
        var_rater: components.expert,
        var_resid: components.residual,
      }));
    case 'reml.raterBLUP':
      return field(fit, ({ table, effect }) => named(table.experts, effect));
    case 'gtheory':
      return field(fit, ({ components }) => {
        const panel = generalizability(components, 5);
        return { single: panel.single, panel5relative: panel.relative, panel5absolute: panel.absolute };
      });
    default:
      return undefined;
  }
}

/** Fitted anew for each case: the model is slow and rarely asked for. */
function facetAnswer(rows: readonly ReviewRow[], stat: string): Answer | undefined {
  if (!stat.startsWith('mfrm.mml.')) return undefined;
  const names = [...new Set(rows.flatMap(({ scores }) => [...scores.keys()]))].filter((name) => name !== 'total');
  const ratings = rows.map(({ project, expert, scores }) => ({
    person: project,
    rater: expert,
    scores: names.map((name) => scores.get(name)),
  }));
  switch (stat) {
    case 'mfrm.mml.severity':
      return field(fitFacets(ratings), ({ raters, severity }) => named(raters, severity));
    case 'mfrm.mml.abilityVariance':
      return field(fitFacets(ratings), ({ abilityVariance }) => abilityVariance);
    case 'mfrm.mml.deviance':
      return field(fitFacets(ratings), ({ deviance }) => deviance);
    default:
      return undefined;
  }
}

function islandAnswer(table: ReviewTable, stat: string, asCount: boolean): Answer | undefined {
  const found = islands(table);
  if (stat === 'componentsCount' || (stat === 'components' && asCount)) return { value: found.length };
  if (stat === 'components') return { value: found.map(({ projects, experts }) => ({ projects, experts })) };
  return undefined;
}

/** The values of one column, unit by unit. */
function unitsOf(rows: readonly ReviewRow[], column: unknown): readonly (readonly number[])[] {
  const units = new Map<string, number[]>();
  for (const { project, scores, total } of rows) {
    const value = isText(column) ? scores.get(column) : total;
    if (value !== undefined) units.set(project, [...(units.get(project) ?? []), value]);
  }
  return [...units.values()];
}
