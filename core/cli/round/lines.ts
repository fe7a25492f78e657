import type { Mark } from '../../generated/api/rounds/mark.ts';
import type { Custody } from '../../generated/api/rounds/custody.ts';
import type { Round } from '../../generated/api/rounds/round.ts';
import type { RoundLine } from '../../generated/api/rounds/round-line.ts';
import { text, type Context } from '../context.ts';

export const roundLine = (
  { code, state, titleZh, titleEn, projects }: Pick<RoundLine, 'code' | 'state' | 'titleZh' | 'titleEn' | 'projects'>,
  context: Context,
): string =>
  text(context, 'round.line', { code, state, title: context.language === 'zh' ? titleZh : titleEn, projects });

/** A round with its evaluations, marks and custody. */
export const roundLines = (round: Round, context: Context): readonly string[] => [
  roundLine(round, context),
  ...(round.roundHash === null ? [] : [text(context, 'round.hash', { hash: round.roundHash })]),
  ...round.evaluations.map(({ id, code, state, dossierHash }) =>
    text(context, 'round.evaluation', { id, code, state, hash: dossierHash ?? '-' }),
  ),
  ...round.marks.map((mark) => markLine(mark, context)),
  ...custodyLines(round.custody, context),
];

export const markLine = ({ id, project, leaf, confirmedBy }: Mark, context: Context): string => {
  const confirmed = text(context, confirmedBy === null ? 'round.open-mark' : 'round.confirmed');
  return text(context, 'round.markLine', { id, project, leaf, confirmed });
};

export const custodyLines = ({ holders }: Custody, context: Context): readonly string[] =>
  holders.map(({ holder, taken }) =>
    text(context, 'round.keeper', { holder, taken: text(context, taken ? 'round.taken' : 'round.missing') }),
  );
