import type { SealPayload } from '../sheet/seal.ts';
import type { ScoredSheet } from '../scoring/score-sheet.ts';

/** One revealed sheet as the result needs it. */
export interface PanelSheet {
  readonly task: string;
  readonly pseudonym: string;
  readonly stratum: string;
  readonly scored: ScoredSheet;
  readonly payload: SealPayload;
}
