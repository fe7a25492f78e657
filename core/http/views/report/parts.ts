import type { ResultFacts } from '../../../app/results/read-result.ts';
import { projectPagesMessages } from '../../../catalogue/project-pages.ts';
import { projectsMessages } from '../../../catalogue/projects.ts';
import { resultPagesMessages } from '../../../catalogue/result-pages.ts';
import { resultReportMessages } from '../../../catalogue/result-report.ts';
import { say, type Language } from '../../../catalogue/say.ts';
import type { Text } from '../../../catalogue/message.ts';
import { adviceOf } from '../../../app/results/export-results.ts';
import { evidenceGrounds } from '../../../domain/project/evidence-file.ts';
import { toDecimal } from '../../../domain/number/decimal.ts';
import { ratio } from '../../../domain/number/exact.ts';
import { subScores } from '../../../domain/result/sub-scores.ts';
import { facts, heading, paragraph, table } from './markup.ts';

const texts = { ...resultReportMessages, ...resultPagesMessages, ...projectsMessages, ...projectPagesMessages };
export type TextId = keyof typeof texts;

/** A report being written: what is known, and how it is said. */
export interface Writing {
  readonly facts: ResultFacts;
  readonly say: (id: TextId, params?: Readonly<Record<string, string | number>>) => string;
  readonly of: (text: Text) => string;
}

export const writing = (known: ResultFacts, language: Language): Writing => ({
  facts: known,
  say: (id, params) => say(texts[id], language, params),
  of: (text) => text[language],
});

const yuan = (fen: number): string => toDecimal(ratio(fen, 100), 2);

/** 概况: the project and its money, as frozen. */
export function overview({ facts: { evaluation, project, units }, say: word, of }: Writing): string {
  const { dossier } = evaluation;
  return facts([
    [word('report.code'), evaluation.code],
    [word('report.name'), of({ zh: project.titleZh, en: project.titleEn })],
    [word('report.department'), units.department ? of(units.department) : '–'],
    [word('report.unit'), units.unit ? of(units.unit) : '–'],
    [word('report.period'), dossier?.period ?? ''],
    [word('report.budget'), yuan(dossier?.budgetFen ?? project.budgetFen)],
    [word('report.received'), yuan(dossier?.receivedFen ?? project.receivedFen)],
    [word('report.spent'), yuan(dossier?.spentFen ?? project.spentFen)],
  ]);
}

/** 组织: who evaluated by which rules. */
export function organisation({ facts: { round, result }, say: word, of }: Writing): string {
  const { body } = result;
  const dropped = body.sheets.filter((sheet) => sheet.dropped).length;
  return facts([
    [word('report.round'), `${round.code} ${of({ zh: round.titleZh, en: round.titleEn })}`],
    [word('report.form'), word(`result.form.${round.form}`)],
    [
      word('report.panel'),
      body.outcome === 'none'
        ? word('report.panel.none')
        : word('report.panel.size', { seats: body.sheets.length, dropped }),
    ],
    [word('report.roundHash'), body.roundHash],
    [word('report.dossierHash'), body.dossierHash],
  ]);
}

/** 指标、标准和方法, from the pack: every leaf that was scored. */
export function indicators({ facts: { result }, say: word, of }: Writing): string {
  const { pack, leaves } = result.body;
  const heads = (['indicator', 'weight', 'judgedBy', 'standard', 'clauses'] as const).map((id) => word(`report.${id}`));
  const rows = leaves.map(({ title, weight, judgedBy, trace }) => [
    of(title),
    weight,
    word(`result.judgedBy.${judgedBy}`) + (trace.rule ? ` · ${word(`packs.rule.${trace.rule.kind}`)}` : ''),
    trace.standard ? of(trace.standard.source) : '',
    trace.clauses.map(({ document, article }) => `${of(document)} ${of(article)}`).join('; '),
  ]);
  return paragraph(`${word('report.pack')}: ${of(pack.title)} ${pack.version}`) + table(heads, rows);
}

/** 绩效实现情况, from the scores: leaf by leaf, the total, sub-scores by tag. */
export function attainment({ facts: { result }, say: word, of }: Writing): string {
  const { leaves, published, maximum, places, grade, outcome } = result.body;
  const heads = [word('report.indicator'), word('report.points'), word('report.weight')];
  const rows = leaves.map(({ title, published: points, weight }) => [of(title), points ?? '–', weight]);
  const tags = subScores(leaves, places).map(({ key, points, weight }) => [
    word(`report.${key}` as TextId),
    points,
    weight,
  ]);
  return [
    table(heads, [...rows, [word('report.total'), published ?? '–', maximum]]),
    paragraph(`${word('report.grade')}: ${grade ? of(grade.title) : word(`result.outcome.${outcome}`)}`),
    heading(3, word('report.subScore')),
    table(heads, tags),
  ].join('\n');
}

/** 问题和原因: the findings. */
export function problems({ facts: { result }, say: word, of }: Writing): string {
  const { findings, noneFound, body } = result;
  if (findings.length === 0) return paragraph(word(noneFound ? 'result.findings.none' : 'result.findings.open'));
  const rows = findings.map(({ leaf, finding }) => [placeOf(leaf, body, { say: word, of }), finding]);
  return table([word('report.indicator'), word('report.finding')], rows);
}

/** 结论和建议: score and grade, measures with owner and date, advice for the budget. */
export function conclusion({ facts: { result }, say: word, of }: Writing): string {
  const { findings, state, body } = result;
  const advice = adviceOf(result);
  const measures = findings.map(({ measure, owner, due }) => [measure, owner, due]);
  return [
    body.published === null || !body.grade
      ? paragraph(word('report.conclusion.unrated'))
      : paragraph(word('report.conclusion', { published: body.published, grade: of(body.grade.title) })),
    state === 'final' ? '' : paragraph(word('report.preliminary')),
    advice ? paragraph(word('report.advice', { advice: of(advice.title) })) : '',
    table([word('report.measure'), word('report.owner'), word('report.due')], measures),
  ].join('\n');
}

/** 其他说明: what does not apply, the unit's replies, and the grounds by their eight kinds, empty ones named as such. */
export function notes({ facts: { result, replies, evaluation }, say: word, of }: Writing): string {
  const { body } = result;
  const evidence = evaluation.dossier?.evidence ?? [];
  const marks = body.notApplicable.map(({ title, reason }) => `${of(title)}: ${reason}`);
  const answered = replies.map(({ leaf, text, disposition, dispositionReason }) => [
    placeOf(leaf, body, { say: word, of }),
    text,
    `${word(`result.disposition.${disposition ?? 'open'}`)} ${dispositionReason}`,
  ]);
  return [
    heading(3, word('report.notApplicable')),
    paragraph(marks.length === 0 ? word('report.none') : marks.join('; ')),
    heading(3, word('report.replies')),
    answered.length === 0
      ? paragraph(word('report.none'))
      : table([word('report.indicator'), word('report.reply'), word('report.disposition')], answered),
    heading(3, word('report.grounds')),
    facts(
      evidenceGrounds.map((ground) => {
        const names = evidence.filter((piece) => piece.ground === ground).map(({ name }) => name);
        return [
          word(`evidence.ground.${ground}`),
          names.length === 0 ? word('report.none') : names.join('; '),
        ] as const;
      }),
    ),
  ].join('\n');
}

const placeOf = (
  leaf: string | null,
  { leaves, groups }: ResultFacts['result']['body'],
  { say: word, of }: Pick<Writing, 'say' | 'of'>,
): string => {
  const title = [...leaves, ...groups].find(({ code }) => code === leaf)?.title;
  return title ? of(title) : word('report.whole');
};
