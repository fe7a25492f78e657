import type { SheetContent, SheetContest } from '../../generated/sheet-content.ts';
import type { Refusal } from '../refusal.ts';
import type { SheetCard } from './leaf.ts';
import { whyNotEnter } from './why-not-enter.ts';

/** Why a draft cannot be kept: the first entry, contest or veto that does not fit the card. Unfinished is fine. */
export function whyNotSave(card: SheetCard, content: SheetContent): Refusal | undefined {
  const twice = repeated(content.entries.map(({ leaf }) => leaf));
  if (twice !== undefined) return { code: 'SCORE-020', params: { leaf: twice } };
  for (const [position, entry] of content.entries.entries()) {
    const refusal = whyNotEnter(card, entry);
    if (refusal) return { ...refusal, at: `/entries/${position}` };
  }
  return whyNotContests(card, content.contests) ?? whyNotVetoes(card, content.raisedVetoes);
}

function whyNotContests(card: SheetCard, contests: readonly SheetContest[]): Refusal | undefined {
  const twice = repeated(contests.map(({ leaf }) => leaf));
  if (twice !== undefined) return { code: 'SCORE-020', params: { leaf: twice } };
  const stray = contests.findIndex((contest) => !isContestable(card, contest));
  if (stray < 0) return undefined;
  return { code: 'SCORE-021', params: { leaf: contests[stray]?.leaf ?? '' }, at: `/contests/${stray}` };
}

/** A computed leaf, or a mark of not applicable: what experts do not judge they may contest. */
export function isContestable(card: SheetCard, { leaf: code, against }: SheetContest): boolean {
  const leaf = card.leaves.find((one) => one.code === code);
  if (leaf === undefined) return false;
  return against === 'not-applicable' ? leaf.notApplicable : leaf.judgedBy === 'facts' && !leaf.notApplicable;
}

function whyNotVetoes(card: SheetCard, raised: readonly string[]): Refusal | undefined {
  const stray = raised.find((code) => !card.vetoes.includes(code));
  return stray === undefined ? undefined : { code: 'SCORE-022', params: { veto: stray } };
}

const repeated = (codes: readonly string[]): string | undefined =>
  codes.find((code, position) => codes.indexOf(code) !== position);
