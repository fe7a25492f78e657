import type { PanelTable } from './panel-table.ts';

const citation = '[D] 评审组汇总缺省表';

/** The panel table of a round that names none. Every row is a design default: no clause states one. */
export const defaultPanelTable: PanelTable = {
  rows: [
    { fromSeats: 7, onlyWithMoneyAtStake: true, method: { kind: 'trimmed', dropEachSide: 2 }, citation },
    { fromSeats: 5, method: { kind: 'trimmed', dropEachSide: 1 }, citation },
    { fromSeats: 4, method: { kind: 'mean' }, mandatoryReview: true, citation },
    { fromSeats: 3, method: { kind: 'median' }, citation },
  ],
};
