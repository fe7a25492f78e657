import { toDecimal, toText } from '../../domain/number/decimal.ts';
import type { ScoredLeaf, ScoredSheet } from '../../domain/scoring/score-sheet.ts';
import { explainSheet } from '../../domain/scoring/explain.ts';
import { outcomeOfSheet } from '../../domain/scoring/sheet-outcome.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context } from '../context.ts';
import { refusalLine, sentence } from '../spoken.ts';
import { scoredSheet, type ScoreRequest } from './scored.ts';

/** `pack score`: points by leaf, total, grade, vetoes. Facts or entries that cannot be used make it fail. */
export function scoreFacts(request: ScoreRequest, context: Context): Answer {
  const sheet = scoredSheet(request, context);
  if (!('leaves' in sheet)) return sheet;
  return {
    code: sheet.faults.length > 0 ? exit.refused : exit.ok,
    data: sheetData(sheet, context),
    lines: [...sheetLines(sheet, context), ...sheet.faults.map((fault) => refusalLine(fault, context))],
  };
}

function sheetData(sheet: ScoredSheet, context: Context) {
  const { published, grade } = outcomeOfSheet(sheet);
  const { places } = sheet.plan.pack.rounding.panel;
  return {
    pack: { id: sheet.plan.pack.id, version: sheet.plan.pack.version },
    total: toDecimal(published, places),
    exact: toText(sheet.total),
    grade: grade?.grade.code ?? null,
    cappedBy: grade?.cappedBy ?? [],
    unrated: sheet.isUnrated,
    withoutEvidence: toText(sheet.withoutEvidence),
    complete: sheet.isComplete,
    vetoes: sheet.vetoes,
    leaves: explainSheet(sheet),
    dropped: sheet.plan.dropped.map(({ code, mark }) => ({ code, mark })),
    faults: sheet.faults.map((fault) => ({ ...fault, message: sentence(fault, context) })),
  };
}

function sheetLines(sheet: ScoredSheet, context: Context): readonly string[] {
  const { published, grade } = outcomeOfSheet(sheet);
  const total = toDecimal(published, sheet.plan.pack.rounding.panel.places);
  return [
    ...sheet.leaves.map((scored) => leafLine(scored, sheet, context)),
    ...sheet.plan.dropped.map(({ code }) => text(context, 'score.dropped', { code })),
    text(context, 'score.total', { total }),
    grade
      ? text(context, 'score.grade', { grade: grade.grade.title[context.language] })
      : text(context, 'score.unrated', { share: toText(sheet.withoutEvidence) }),
    ...sheet.vetoes.map(({ code, state }) =>
      text(context, 'score.veto', { code, state: text(context, `veto.${state}`) }),
    ),
  ];
}

function leafLine(scored: ScoredLeaf, sheet: ScoredSheet, context: Context): string {
  const { code, source, weight } = scored.leaf;
  const { places } = sheet.plan.pack.rounding.leaf;
  const points = 'points' in scored ? toDecimal(scored.points, places) : text(context, `state.${scored.state}`);
  const title = source.title[context.language];
  return text(context, 'score.points', { code, title, points, weight: toText(weight) });
}
