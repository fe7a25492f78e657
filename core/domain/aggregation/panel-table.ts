import type { PanelMethod } from './panel-method.ts';

/** One line of the panel table: which method serves a panel of this many sheets. */
export interface PanelRow {
  /** The fewest sheets the row serves. */
  readonly fromSeats: number;
  readonly method: PanelMethod;
  /** The row serves only where the result cuts, cancels or awards money. */
  readonly onlyWithMoneyAtStake?: boolean;
  /** People must look at the result before it is published. */
  readonly mandatoryReview?: boolean;
  /** Clause, paper, or the mark [D] of a design default. */
  readonly citation: string;
}

/** Rows in the order in which they are tried; a panel that no row serves has no result. Pack or round data, in roundHash. */
export interface PanelTable {
  readonly rows: readonly PanelRow[];
}

/** The first row that serves the panel. */
export const rowFor = (table: PanelTable, seats: number, moneyAtStake: boolean): PanelRow | undefined =>
  table.rows.find((row) => seats >= row.fromSeats && (moneyAtStake || row.onlyWithMoneyAtStake !== true));
