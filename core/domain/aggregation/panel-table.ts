import type { RoundRules } from '../../generated/round-rules.ts';
import type { PanelMethod } from './panel-method.ts';

type StatedRow = RoundRules['panelTable']['rows'][number];

/**
 * One line of the panel table: which method serves a panel of at least so many sheets, whether only where the result cuts,
 * cancels or awards money, and whether people must look at the result before it is published.
 */
export type PanelRow = Readonly<Omit<StatedRow, 'method'>> & { readonly method: PanelMethod };

/** Rows in the order in which they are tried; a panel that no row serves has no result. Round data, in roundHash. */
export interface PanelTable {
  readonly rows: readonly PanelRow[];
}

/** The first row that serves the panel. */
export const rowFor = (table: PanelTable, seats: number, moneyAtStake: boolean): PanelRow | undefined =>
  table.rows.find((row) => seats >= row.fromSeats && (moneyAtStake || row.onlyWithMoneyAtStake !== true));
