import type { SheetContent, SheetEntry } from '../../generated/sheet-content.ts';
import type { SheetCard } from './leaf.ts';

const text = (zh: string) => ({ zh, en: zh });

/** A card with one leaf of each way to judge, one computed leaf and one that does not apply. */
export const cardForTests: SheetCard = {
  places: 2,
  vetoes: ['V.FalseData'],
  leaves: [
    {
      code: 'O.Paid',
      judgedBy: 'facts',
      maximum: '40',
      rule: { kind: 'ratioToTarget', actual: 'a', target: 'b' },
      notApplicable: false,
    },
    {
      code: 'E.Social',
      judgedBy: 'expert',
      maximum: '15',
      notApplicable: false,
      rule: {
        kind: 'levels',
        levels: [
          { code: 'high', title: text('显著'), description: text('显著'), from: '0.8', to: '1', includes: 'both' },
          { code: 'low', title: text('不明显'), description: text('不明显'), from: '0', to: '0.8', includes: 'lower' },
        ],
      },
    },
    {
      code: 'P.Rules',
      judgedBy: 'expert',
      maximum: '10',
      notApplicable: false,
      rule: {
        kind: 'checklist',
        shares: 'equal',
        items: [
          { code: 'made', title: text('制定'), role: 'earn' },
          { code: 'kept', title: text('执行'), role: 'earn' },
        ],
      },
    },
    {
      code: 'P.Asset',
      judgedBy: 'expert',
      maximum: '0',
      rule: { kind: 'checklist', shares: 'equal', items: [] },
      notApplicable: true,
    },
  ],
};

export const entryFor = (leaf: string, answer: SheetEntry['answer'], reason = ''): SheetEntry => ({
  leaf,
  answer,
  reason,
  basis: '',
});

/** A sheet that may be sealed. */
export const completeContent: SheetContent = {
  entries: [
    entryFor('P.Rules', { kind: 'checked', yes: ['made', 'kept'], no: [] }),
    entryFor('E.Social', { kind: 'level', level: 'high', points: '13.50' }, '受益群众反映良好'),
  ],
  contests: [{ leaf: 'O.Paid', against: 'computed', reason: '附件二的口径不同' }],
  raisedVetoes: [],
};
