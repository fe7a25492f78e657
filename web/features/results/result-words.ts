import { html } from 'lit';
import { parseDecimal } from '../../../core/domain/number/decimal.ts';
import { isEqual } from '../../../core/domain/number/exact.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';
import type { TagKind } from '../../elements/tag.ts';
import { dateTime } from '../../i18n/dates.ts';
import { percent } from '../../i18n/format.ts';
import { inLanguage, say } from '../../i18n/say.ts';
import '../../elements/grade-mark.ts';
import '../../elements/tag.ts';

type State = Result['state'];

const kinds: Readonly<Record<State, TagKind>> = {
  computed: 'accent',
  sent: 'warn',
  answered: 'accent',
  final: 'seal',
  superseded: 'plain',
};

/** The state in words; only the final one wears the red of the seal. */
export const stateTag = (state: State): unknown =>
  html`<jh-tag kind=${kinds[state]}>${say(`result.state.${state}`)}</jh-tag>`;

/** Grade or outcome, as word, shape and colour. */
export const gradeMark = ({ grade, outcome }: Pick<Result, 'grade' | 'outcome'>): unknown =>
  grade
    ? html`<jh-grade-mark code=${grade.code} word=${inLanguage(grade.title)}></jh-grade-mark>`
    : html`<jh-grade-mark code="undetermined" word=${say(`result.outcome.${outcome}`)}></jh-grade-mark>`;

/** How far one and two experts could have moved the result. */
export function shiftSentences({ shiftByOne, shiftByTwo, outcome }: Result): readonly string[] {
  if (!shiftByOne || !shiftByTwo || outcome !== 'rated') return [];
  const numbers = ({ largest, lowest, highest }: typeof shiftByOne) => ({ largest, lowest, highest });
  return [
    say(`result.shift.one.${shiftByOne.gradeSurvives ? 'same' : 'other'}`, numbers(shiftByOne)),
    say(`result.shift.two.${shiftByTwo.gradeSurvives ? 'same' : 'other'}`, numbers(shiftByTwo)),
  ];
}

/** How the sheets became one result. */
export function methodSentence({ method }: Result): string | undefined {
  if (!method) return undefined;
  const { seats, kind } = method;
  switch (kind) {
    case 'trimmed':
      return say('result.method.trimmed', { seats, drop: method.dropEachSide ?? 0 });
    case 'mean':
    case 'median':
    case 'trimmedShare':
    case 'hodgesLehmann':
      return say(`result.method.${kind}`, { seats });
    default:
      return kind;
  }
}

/** What vetoes did, or almost did. */
export function vetoSentences({ vetoes, grade, uncapped, cappedBy }: Result): readonly string[] {
  const sentences = vetoes.flatMap(({ code, title, judgedBy, applies, undecided, raisedBy, seats }) => {
    const veto = inLanguage(title);
    if (undecided) return [say('result.veto.undecided', { veto })];
    if (cappedBy.includes(code) && grade && uncapped) {
      const [was, is] = [inLanguage(uncapped.title), inLanguage(grade.title)];
      return [say('result.capped', { veto, uncapped: was, grade: is })];
    }
    if (judgedBy === 'facts') return applies ? [say('result.veto.applies', { veto })] : [];
    if (raisedBy === 0) return [];
    return [say(applies ? 'result.veto.carried' : 'result.veto.raised', { veto, raised: raisedBy, seats })];
  });
  return sentences;
}

/** The value before rounding, where it differs from the published one. */
export function beforeRounding(exact: string | null, published: string | null): string | undefined {
  if (exact === null || published === null) return undefined;
  const [before, after] = [parseDecimal(exact), parseDecimal(published)];
  return before && after && isEqual(before, after) ? undefined : say('result.exact', { exact });
}

/** Why there is no grade. */
export const unratedSentence = ({ evidence }: Result): string =>
  say('result.unrated.why', { share: percent(evidence.share, 0), limit: percent(evidence.unratedAbove, 0) });

/** What happens next with a result, and who owes it. */
export function nextStep({ state, replyBy, replies }: Result): { readonly next: string; readonly owner: string } {
  switch (state) {
    case 'computed':
      return { next: say('result.next.write'), owner: say('result.owner.officer') };
    case 'sent':
      return { next: say('result.next.reply', { date: dateTime(replyBy ?? 0) }), owner: say('result.owner.unit') };
    case 'answered':
      return replies.some(({ disposition }) => disposition === null)
        ? { next: say('result.next.dispose'), owner: say('result.owner.officer') }
        : { next: say('result.next.confirm'), owner: say('result.owner.supervisor') };
    case 'final':
      return { next: say('result.next.use'), owner: say('result.owner.officer') };
    case 'superseded':
      return { next: '', owner: '' };
  }
}
