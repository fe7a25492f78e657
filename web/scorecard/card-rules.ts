import { decimal, toDecimal } from '../../core/domain/number/decimal.ts';
import { add, multiply, zero, type Exact } from '../../core/domain/number/exact.ts';
import { round } from '../../core/domain/number/rounding.ts';
import { checklist } from '../../core/domain/rules/checklist.ts';
import { levels } from '../../core/domain/rules/levels.ts';
import { isComplete } from '../../core/domain/sheet/check-sheet.ts';
import type { SheetCard, SheetLeaf } from '../../core/domain/sheet/leaf.ts';
import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import type { Checklist, Levels } from '../../core/generated/pack.ts';
import type { SheetAnswer, SheetContent, SheetEntry } from '../../core/generated/sheet-content.ts';

/** What entries are checked against: the server and the browser ask the same functions. */
export const sheetCardOf = (card: Card): SheetCard => ({
  leaves: card.leaves.map(sheetLeafOf),
  vetoes: card.vetoes.map(({ code }) => code),
  places: card.places,
});

function sheetLeafOf({ code, judgedBy, weight, notApplicable, rule }: CardLeaf): SheetLeaf {
  const head = { code, judgedBy, maximum: weight, notApplicable: notApplicable !== null };
  return rule === null ? head : { ...head, rule };
}

/** The leaves the expert judges, in the order of the card. */
export const judgedLeaves = ({ leaves }: Card): readonly CardLeaf[] =>
  leaves.filter(({ judgedBy, notApplicable }) => judgedBy === 'expert' && notApplicable === null);

export const entryOf = ({ entries }: SheetContent, code: string): SheetEntry =>
  entries.find(({ leaf }) => leaf === code) ?? { leaf: code, answer: { kind: 'open' }, reason: '', basis: '' };

/** Whether the leaf is judged to the end. */
export const isJudged = (leaf: CardLeaf, content: SheetContent): boolean =>
  isComplete(sheetLeafOf(leaf), entryOf(content, leaf.code).answer);

/** What an answer earns, recorded as the engine records it; undefined while it is open or carries no points. */
export function pointsOf(leaf: CardLeaf, answer: SheetAnswer, places: number): Exact | undefined {
  const weight = decimal(leaf.weight);
  const at = { weight, rounding: { places } };
  if (answer.kind === 'level' && leaf.rule?.kind === 'levels' && answer.points !== undefined) {
    const entry = { kind: 'level' as const, level: answer.level, points: answer.points };
    const judged = levels.judge?.(leaf.rule as Levels)(entry, at);
    return judged?.ok === true ? round(multiply(judged.value.share, weight), at.rounding) : undefined;
  }
  if (answer.kind !== 'checked' || leaf.rule?.kind !== 'checklist') return undefined;
  if (!isComplete(sheetLeafOf(leaf), answer)) return undefined;
  const judged = checklist.judge?.(leaf.rule as Checklist)({ kind: 'checked', items: answer.yes }, at);
  return judged?.ok === true ? round(multiply(judged.value.share, weight), at.rounding) : undefined;
}

/** The points a leaf shows: computed by facts, or earned by the expert's answer. */
export function shownPoints(card: Card, leaf: CardLeaf, content: SheetContent): string | undefined {
  if (leaf.trace !== null) return leaf.trace.points;
  const points = pointsOf(leaf, entryOf(content, leaf.code).answer, card.places);
  return points === undefined ? undefined : toDecimal(points, card.places);
}

/** The running total, exact until it is shown. */
export function runningTotal(card: Card, content: SheetContent): string {
  const total = card.leaves.reduce((sum, leaf) => {
    const points = shownPoints(card, leaf, content);
    return points === undefined ? sum : add(sum, multiply(decimal(points), exactFactor(leaf.factor)));
  }, zero);
  return toDecimal(total, card.places);
}

/** `1`, `0.3` or a fraction such as `1/3`. */
function exactFactor(text: string): Exact {
  const [top = '0', bottom = '1'] = text.split('/');
  return multiply(decimal(top), { numerator: 1, denominator: Number(bottom) });
}

/** Points as people type them: full-width digits, a comma or ideographic stop for the point, zeros in front. */
export const typedPoints = (typed: string): string =>
  typed
    .normalize('NFKC')
    .trim()
    .replace(/[,。]/u, '.')
    .replace(/^0+(?=\d)/u, '')
    .replace(/^\./u, '0.')
    .replace(/\.$/u, '');
