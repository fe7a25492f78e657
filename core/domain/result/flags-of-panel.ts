import { disagreement } from '../aggregation/disagreement.ts';
import { round } from '../number/rounding.ts';
import { gradeOf } from '../scoring/grade.ts';
import { disagreementFlag, type ResultFlag } from './flags.ts';
import type { PanelWork } from './panel-work.ts';
import { capsOf } from './veto-outcomes.ts';

/** What the machine flags in a panel: disagreement, mandatory review, contests, vetoes that wait for a fact. */
export function flagsOf(work: PanelWork): readonly ResultFlag[] {
  return [...panelFlags(work), ...sheetFlags(work)];
}

function panelFlags({ panel, plan, rules, vetoes, sheets }: PanelWork): readonly ResultFlag[] {
  if (!panel.ok) return [];
  const { rounding, gradeScale } = plan.pack;
  const caps = capsOf(vetoes);
  const apart = disagreement(
    rules.arbitration,
    panel.value,
    (value) => gradeOf(gradeScale, round(value, rounding.panel), caps).grade.code,
  );
  const { places } = rounding.panel;
  const hanging = panel.value.gradeHangsOn.length;
  return [
    ...apart.arbitrate.map((ground) => disagreementFlag('arbitration', ground, places)),
    ...apart.look.map((ground) => disagreementFlag('look', ground, places)),
    ...(panel.value.mandatoryReview ? [{ kind: 'mandatoryReview' as const, seats: sheets.length }] : []),
    ...(hanging > 0 ? [{ kind: 'gradeHangs' as const, sheets: hanging }] : []),
  ];
}

function sheetFlags({ sheets, vetoes }: PanelWork): readonly ResultFlag[] {
  const unrated = sheets.filter(({ scored }) => scored.isUnrated).length;
  const contests = sheets.flatMap(({ payload, pseudonym }) =>
    payload.contests.map(({ leaf, against, reason }) => ({
      kind: 'contest' as const,
      pseudonym,
      leaf,
      against,
      reason,
    })),
  );
  const undecided = vetoes.filter(({ state }) => state === 'undecided');
  return [
    ...contests,
    ...undecided.map(({ code }) => ({ kind: 'undecidedVeto' as const, code })),
    ...(unrated > 0 ? [{ kind: 'unratedSheets' as const, sheets: unrated }] : []),
  ];
}
