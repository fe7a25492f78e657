import { resultPagesMessages } from '../../catalogue/result-pages.ts';
import { say, type Language } from '../../catalogue/say.ts';
import type { ResultFacts } from '../../app/results/read-result.ts';
import type { ResultLine } from '../../app/results/list-results.ts';
import { adviceOf } from '../../app/results/export-results.ts';

type Cells = readonly string[];

/** One result as a table: head lines, then a line a leaf. Panel values only: who gave what stays in the house. */
export function resultRows({ result, round, project }: ResultFacts, language: Language): readonly Cells[] {
  const { body } = result;
  const text = (id: keyof typeof resultPagesMessages) => say(resultPagesMessages[id], language);
  return [
    [text('result.round'), round.code],
    [text('result.project'), body.project, language === 'zh' ? project.titleZh : project.titleEn],
    [text('result.revision'), String(result.revision), text(`result.state.${result.state}`)],
    [text('result.score'), body.published ?? '–', body.exact ?? ''],
    [text('result.grade'), body.grade?.title[language] ?? text(`result.outcome.${body.outcome}`)],
    [],
    [
      'result.leaf',
      'result.title',
      'result.weight',
      'result.points',
      'result.judgedBy',
      'result.lowest',
      'result.highest',
    ].map((id) => text(id as keyof typeof resultPagesMessages)),
    ...body.leaves.map((leaf) => [
      leaf.code,
      leaf.title[language],
      leaf.weight,
      leaf.published ?? '–',
      text(`result.judgedBy.${leaf.judgedBy}`),
      leaf.spread?.lowest ?? '',
      leaf.spread?.highest ?? '',
    ]),
  ];
}

/** The advice list for next year's budget, with grade and reason. */
export function adviceRows(lines: readonly ResultLine[], language: Language): readonly Cells[] {
  const text = (id: keyof typeof resultPagesMessages) => say(resultPagesMessages[id], language);
  return [
    [
      text('result.project'),
      text('result.title'),
      text('result.round'),
      text('result.score'),
      text('result.grade'),
      text('result.advice'),
      text('result.ground'),
    ],
    ...lines.map(({ result, project, round }) => {
      const advice = adviceOf(result);
      return [
        project.code,
        language === 'zh' ? project.titleZh : project.titleEn,
        round.code,
        result.body.published ?? '–',
        result.body.grade?.title[language] ?? text(`result.outcome.${result.body.outcome}`),
        advice?.title[language] ?? '',
        advice?.citation ?? '',
      ];
    }),
  ];
}
