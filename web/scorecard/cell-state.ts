import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import { entryOf, isJudged } from './card-rules.ts';
import type { DraftKeeper } from './draft-keeper.ts';

/** The states of a cell; each has a word and a shape, so that no colour is needed to read it. */
export const cellStates = ['empty', 'saved', 'saving', 'waiting', 'refused', 'locked', 'note'] as const;
export type CellState = (typeof cellStates)[number];

/** What stands beside a leaf: one state, and `note` besides where the expert wrote a reason. */
export function cellState(card: Card, leaf: CardLeaf, keeper: DraftKeeper): CellState {
  if (leaf.judgedBy === 'facts' || leaf.notApplicable !== null) return 'locked';
  const keeping = keeper.keeping(leaf.code);
  if (keeping !== 'saved') return keeping;
  return isJudged(leaf, keeper.content) ? 'saved' : 'empty';
}

export const hasNote = (leaf: CardLeaf, { content }: DraftKeeper): boolean => {
  const { reason, basis } = entryOf(content, leaf.code);
  return reason.trim() !== '' || basis.trim() !== '';
};
