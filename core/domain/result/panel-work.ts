import type { RoundRules } from '../../generated/round-rules.ts';
import type { PanelResult } from '../aggregation/panel-result.ts';
import type { Outcome } from '../refusal.ts';
import type { Dossier } from '../round/dossier.ts';
import type { ScoredSheet } from '../scoring/score-sheet.ts';
import type { SheetPlan } from '../scoring/sheet-plan.ts';
import type { PanelSheet } from './panel-sheet.ts';
import type { ResultVeto } from './result-body.ts';

/** One revealed panel and what it was frozen with. */
export interface RevealedPanelInput {
  readonly dossier: Dossier;
  readonly dossierHash: string;
  readonly plan: SheetPlan;
  readonly rules: Pick<RoundRules, 'panelTable' | 'moneyAtStake' | 'arbitration'>;
  /** In seat order. */
  readonly sheets: readonly PanelSheet[];
}

/** The same with what every part of the result is made from. */
export interface PanelWork extends RevealedPanelInput {
  readonly base: ScoredSheet;
  readonly vetoes: readonly ResultVeto[];
  readonly panel: Outcome<PanelResult>;
}
