import { packMessages } from '../../catalogue/packs.ts';
import { say } from '../../catalogue/say.ts';
import { explainLeaf, type LeafTrace, type TracedQuantity } from '../../domain/scoring/explain.ts';
import type { Message } from '../../catalogue/message.ts';
import { exit, type Answer } from '../answer.ts';
import { text, type Context } from '../context.ts';
import { refusalAnswer, sentence } from '../spoken.ts';
import { scoredSheet, type ScoreRequest } from './scored.ts';

const branches: Readonly<Record<string, Message>> = packMessages;

/** `pack explain`: number → rule → facts → clause of one leaf. */
export function explainPoints(request: ScoreRequest & { readonly leaf: string }, context: Context): Answer {
  const sheet = scoredSheet(request, context);
  if (!('leaves' in sheet)) return sheet;
  const trace = explainLeaf(sheet, request.leaf);
  if (trace) return { code: exit.ok, data: trace, lines: traceLines(trace, context) };
  const leaves = sheet.leaves.map(({ leaf }) => leaf.code).join(', ');
  return refusalAnswer([{ code: 'CLI-007', params: { leaf: request.leaf, leaves } }], context);
}

function traceLines(trace: LeafTrace, context: Context): readonly string[] {
  const { code, title, weight, rule, clauses } = trace;
  const points = trace.points ?? (isPointless(trace.state) ? text(context, `state.${trace.state}`) : '–');
  return [
    `${code}  ${title[context.language]}`,
    text(context, 'explain.points', { points, weight: weight.used }),
    ...exactLine(trace, context),
    ...(rule ? [text(context, 'explain.rule', { kind: rule.kind })] : []),
    ...reason(trace, context),
    ...trace.quantities.flatMap((quantity) => quantityLines(quantity, context, '  ')),
    ...clauses.map(({ document, article, confidence }) =>
      text(context, 'explain.clause', {
        document: document[context.language],
        article: article[context.language],
        confidence: text(context, `confidence.${confidence}`),
      }),
    ),
  ];
}

const isPointless = (state: LeafTrace['state']) => state === 'missing' || state === 'noEvidence' || state === 'open';

function exactLine({ share, exact, weight, rounding }: LeafTrace, context: Context): readonly string[] {
  if (share === undefined || exact === undefined) return [];
  return [text(context, 'explain.exact', { share, exact, weight: weight.used, places: rounding.places })];
}

function reason({ branch, why }: LeafTrace, context: Context): readonly string[] {
  if (why) return [`${why.code} ${sentence(why, context)}`];
  const message = branch && branches[branch.id];
  return message ? [say(message, context.language, branch.numbers)] : [];
}

function quantityLines(quantity: TracedQuantity, context: Context, indent: string): readonly string[] {
  const { name, value } = quantity;
  const params = { name, title: quantity.title[context.language] };
  const line =
    value === undefined
      ? text(context, 'explain.noValue', params)
      : text(context, 'explain.value', { ...params, value });
  return [`${indent}${line}`, ...quantity.of.flatMap((part) => quantityLines(part, context, `${indent}  `))];
}
