import type { Checklist, Levels } from '../../generated/pack.ts';
import type { CheckedAnswer, LevelAnswer, SheetAnswer, SheetEntry } from '../../generated/sheet-content.ts';
import { decimal, parseDecimal, toDecimal } from '../number/decimal.ts';
import { isAbove, isBelow, isEqual } from '../number/exact.ts';
import { round } from '../number/rounding.ts';
import type { Refusal } from '../refusal.ts';
import { pointsRange } from '../rules/levels.ts';
import type { SheetCard, SheetLeaf } from './leaf.ts';

/**
 * Why one entry cannot be written on the card. Missing parts are no reason: a draft may be unfinished.
 * The same function colours the cell in the browser and guards the store.
 */
export function whyNotEnter(card: SheetCard, entry: SheetEntry): Refusal | undefined {
  const leaf = card.leaves.find(({ code }) => code === entry.leaf);
  const params = { leaf: entry.leaf };
  if (leaf === undefined) return { code: 'SCORE-010', params };
  if (leaf.notApplicable) return { code: 'SCORE-011', params };
  if (leaf.judgedBy === 'facts') return { code: 'SCORE-012', params };
  return whyNotAnswer(leaf, entry.answer, card.places);
}

function whyNotAnswer(leaf: SheetLeaf, answer: SheetAnswer, places: number): Refusal | undefined {
  const { rule } = leaf;
  if (answer.kind === 'open' || answer.kind === 'noEvidence') return undefined;
  if (answer.kind === 'level' && rule?.kind === 'levels') return whyNotLevel(leaf, { rule, answer, places });
  if (answer.kind === 'checked' && rule?.kind === 'checklist') return whyNotChecked(leaf, rule, answer);
  return { code: 'SCORE-013', params: { leaf: leaf.code } };
}

interface LevelQuestion {
  readonly rule: Levels;
  readonly answer: LevelAnswer;
  readonly places: number;
}

function whyNotLevel({ code, maximum }: SheetLeaf, { rule, answer, places }: LevelQuestion): Refusal | undefined {
  const level = rule.levels.find((one) => one.code === answer.level);
  if (level === undefined) return { code: 'SCORE-014', params: { leaf: code, level: answer.level } };
  if (answer.points === undefined) return undefined;
  const points = parseDecimal(answer.points);
  if (points === undefined) return { code: 'SCORE-015', params: { leaf: code } };
  if (!isEqual(round(points, { places }), points)) return { code: 'SCORE-016', params: { leaf: code, places } };
  const { least, most } = pointsRange(level, { weight: decimal(maximum), rounding: { places } });
  if (!isBelow(points, least) && !isAbove(points, most)) return undefined;
  return { code: 'SCORE-017', params: { leaf: code, least: toDecimal(least, places), most: toDecimal(most, places) } };
}

function whyNotChecked({ code }: SheetLeaf, rule: Checklist, { yes, no }: CheckedAnswer): Refusal | undefined {
  const known = new Set(rule.items.map((item) => item.code));
  const stray = [...yes, ...no].find((item) => !known.has(item));
  if (stray !== undefined) return { code: 'SCORE-018', params: { leaf: code, item: stray } };
  const both = yes.find((item) => no.includes(item));
  return both === undefined ? undefined : { code: 'SCORE-019', params: { leaf: code, item: both } };
}
