import type { Card } from '../../core/generated/api/scoring/card.ts';
import type { CardLeaf } from '../../core/generated/api/scoring/card-leaf.ts';
import type { SheetContent } from '../../core/generated/sheet-content.ts';
import { isJudged, judgedLeaves } from './card-rules.ts';

const ways = ['open', 'next', 'stay'] as const;

/** Where "save and go on" goes. */
export type AfterSaving = (typeof ways)[number];

const place = 'jiheng-after-saving';

/** The reader's choice, kept on this machine where that is allowed. */
export const afterSaving = {
  all: ways,
  value: (): AfterSaving => known(read()),
  choose(way: string): AfterSaving {
    try {
      localStorage.setItem(place, way);
    } catch {
      // A page that may not store forgets the choice.
    }
    return known(way);
  },
};

/** The leaf to go to. */
export function leafAfter(
  way: AfterSaving,
  { card, leaf, content }: { readonly card: Card; readonly leaf: CardLeaf; readonly content: SheetContent },
): string {
  const judged = judgedLeaves(card);
  const at = judged.findIndex(({ code }) => code === leaf.code);
  const later = [...judged.slice(at + 1), ...judged.slice(0, at + 1)];
  if (way === 'open') return later.find((one) => !isJudged(one, content))?.code ?? leaf.code;
  return way === 'next' ? (judged[at + 1]?.code ?? leaf.code) : leaf.code;
}

const known = (way: string | null): AfterSaving => ways.find((one) => one === way) ?? 'open';

function read(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}
