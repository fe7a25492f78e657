import type { Line } from '../../generated/api/results/line.ts';
import type { Result } from '../../generated/api/results/result.ts';
import { text, type Context } from '../context.ts';

type Graded = Pick<Line, 'evaluation' | 'revision' | 'state' | 'published' | 'grade' | 'outcome'>;

/** One result of the list: where it stands, and its score with its grade. */
export const resultLine = ({ evaluation, revision, state, ...graded }: Graded, key: string, context: Context): string =>
  text(context, 'result.line', {
    evaluation,
    key,
    revision,
    state,
    score: scoreOf(graded, context),
  });

/** A result as its reader may see it: score, method, flags, leaves, findings, replies, uses. */
export const resultLines = (result: Result, context: Context): readonly string[] => [
  resultLine(result, result.key, context),
  ...flagLines(result, context),
  ...result.leaves.map(({ code, published, weight }) =>
    text(context, 'result.leaf', { code, points: published ?? '-', weight }),
  ),
  ...result.findings.map(({ leaf, finding, due }) =>
    text(context, 'result.finding', { leaf: leaf ?? '-', finding, due }),
  ),
  ...result.replies.map(({ id, leaf, text: said, disposition }) =>
    text(context, 'result.reply.line', {
      id,
      leaf,
      said,
      disposition: disposition ?? '-',
    }),
  ),
  ...result.actions.map(({ id, state, due }) => text(context, 'result.use.line', { action: id, state, due })),
];

const flagLines = ({ flags }: Result, context: Context): readonly string[] =>
  flags.map(({ kind }) => text(context, 'result.flag', { kind }));

/** Score and grade as published; how it ended when there is none. */
export const scoreOf = (
  { published, grade, outcome }: Omit<Graded, 'evaluation' | 'revision' | 'state'>,
  context: Context,
): string => [published ?? outcome, grade?.title[context.language]].filter((part) => part !== undefined).join('  ');
