import type { Grade } from '../../generated/pack.ts';
import { medianOf } from '../aggregation/methods/median.ts';
import { panelResult, type PanelResult } from '../aggregation/panel-result.ts';
import type { Shift } from '../aggregation/panel-shift.ts';
import { panelSpread } from '../aggregation/panel-spread.ts';
import { decimal, toDecimal, toText } from '../number/decimal.ts';
import { isAbove, type Exact } from '../number/exact.ts';
import { round } from '../number/rounding.ts';
import type { Outcome } from '../refusal.ts';
import { factValues } from '../round/dossier.ts';
import { gradeOf, type Cap, type GradeResult } from '../scoring/grade.ts';
import { scoreSheet } from '../scoring/score-sheet.ts';
import { flagsOf } from './flags-of-panel.ts';
import type { PanelSheet } from './panel-sheet.ts';
import type { PanelWork, RevealedPanelInput } from './panel-work.ts';
import type { ResultBody, ResultSheet, ShiftText } from './result-body.ts';
import { resultGroups } from './result-groups.ts';
import { resultLeaves } from './result-leaves.ts';
import { capsOf, capsWithin, vetoOutcomes } from './veto-outcomes.ts';

/**
 * The official result of one panel: total by the panel table on exact sheet totals, grade under the vetoes that facts decide
 * or a majority of experts carries, what one and two experts could have moved, per-leaf values that add up, and what the
 * machine flags. Deterministic; a panel that no row of the table serves has no result, and says so.
 *
 * 无法评定 is decided by the median of the sheets' shares without evidence, so that no single expert can force or prevent it.
 */
export function resultOfPanel(input: RevealedPanelInput): ResultBody {
  const { plan, dossier, sheets } = input;
  const base = scoreSheet(plan, { facts: factValues(dossier) });
  const vetoes = vetoOutcomes(plan.pack.vetoes, base.vetoes, sheets);
  const work = { ...input, base, vetoes, panel: panelOf(input, capsOf(vetoes)) };
  const { places } = plan.pack.rounding.panel;
  const leaves = resultLeaves(leafParts(work));
  return {
    ...headOf(work),
    ...verdictOf(work),
    ...movedOf(work),
    sheets: sheets.map((sheet) => sheetOf(sheet, work.panel)),
    evidence: { share: toText(shareWithoutEvidence(work)), unratedAbove: plan.pack.evidence.unratedAbove },
    vetoes,
    groups: resultGroups(plan.pack, leaves, places),
    leaves,
    notApplicable: notApplicableOf(work),
    flags: flagsOf(work),
  };
}

function panelOf({ plan, rules, sheets }: RevealedPanelInput, caps: readonly Cap[]): Outcome<PanelResult> {
  const { rounding, gradeScale } = plan.pack;
  const totals = sheets.map(({ task, scored }) => ({ sheet: task, total: scored.total }));
  return panelResult(rules.panelTable, totals, {
    moneyAtStake: rules.moneyAtStake,
    maximum: plan.fullWeight,
    rounding: rounding.panel,
    gradeOf: (published) => gradeOf(gradeScale, published, caps).grade.code,
  });
}

const headOf = ({ plan: { pack, fullWeight }, dossier, dossierHash }: PanelWork) => ({
  v: 'result/v1' as const,
  engine: dossier.engine,
  roundHash: dossier.roundHash,
  dossierHash,
  project: dossier.project,
  pack: { ...dossier.pack, title: pack.title },
  places: pack.rounding.panel.places,
  maximum: toText(fullWeight),
  scale: pack.gradeScale,
});

function verdictOf(work: PanelWork) {
  const { panel, vetoes, plan } = work;
  if (!panel.ok) {
    const { code, params = {} } = panel.refusal;
    return { outcome: 'none' as const, why: { code, params }, ...noNumbers, row: null };
  }
  const { exact, published, row } = panel.value;
  if (isUnrated(work)) return { outcome: 'unrated' as const, why: null, ...noNumbers, exact: toText(exact), row };
  const graded = gradeOf(plan.pack.gradeScale, published, capsOf(vetoes));
  return {
    outcome: 'rated' as const,
    why: null,
    exact: toText(exact),
    published: toDecimal(published, plan.pack.rounding.panel.places),
    ...gradeParts(graded),
    row,
  };
}

const noNumbers = { exact: null, published: null, grade: null, uncapped: null, cappedBy: [] };

const gradeParts = ({
  grade,
  uncapped,
  cappedBy,
}: GradeResult): Pick<ResultBody, 'grade' | 'uncapped' | 'cappedBy'> => ({
  grade,
  uncapped,
  cappedBy,
});

function movedOf(work: PanelWork): Pick<ResultBody, 'shiftByOne' | 'shiftByTwo' | 'spread'> {
  const { panel, plan } = work;
  if (!panel.ok) return { shiftByOne: null, shiftByTwo: null, spread: null };
  const { places } = plan.pack.rounding.panel;
  const spread = panelSpread(panel.value.sheets.map(({ total }) => total));
  return {
    shiftByOne: shiftText(work, panel.value.shiftByOne, 1),
    shiftByTwo: shiftText(work, panel.value.shiftByTwo, 2),
    spread: spread.ok
      ? {
          range: toDecimal(spread.value.range, places),
          median: toDecimal(spread.value.median, places),
          medianDeviation: toDecimal(spread.value.medianDeviation, places),
        }
      : null,
  };
}

/**
 * The grade survives when neither their totals nor their votes on a veto could have changed it; where both would have to come
 * from different experts it errs to the careful side.
 */
function shiftText({ plan, vetoes }: PanelWork, shift: Shift, experts: number): ShiftText {
  const { gradeScale, rounding } = plan.pack;
  const { most, fewest } = capsWithin(vetoes, experts);
  const grade = (total: Exact, caps: readonly Cap[]): Grade =>
    gradeOf(gradeScale, round(total, rounding.panel), caps).grade;
  const same = grade(shift.lowest, most).code === grade(shift.highest, fewest).code;
  const text = (value: Exact): string => toDecimal(value, rounding.panel.places);
  return {
    largest: text(shift.largest),
    lowest: text(shift.lowest),
    highest: text(shift.highest),
    gradeSurvives: shift.gradeSurvives && same,
  };
}

function sheetOf({ task, pseudonym, stratum, scored }: PanelSheet, panel: Outcome<PanelResult>): ResultSheet {
  return {
    task,
    pseudonym,
    stratum,
    total: toText(scored.total),
    dropped: panel.ok && panel.value.dropped.includes(task),
    withoutEvidence: toText(scored.withoutEvidence),
    gradeHangsOnIt: panel.ok && panel.value.gradeHangsOn.includes(task),
  };
}

/** The middle of what the sheets say; of the facts alone when there is no sheet. */
function shareWithoutEvidence({ sheets, base }: PanelWork): Exact {
  const middle = medianOf(sheets.map(({ scored }) => scored.withoutEvidence));
  return middle.ok ? middle.value.value : base.withoutEvidence;
}

const isUnrated = (work: PanelWork): boolean =>
  isAbove(shareWithoutEvidence(work), decimal(work.plan.pack.evidence.unratedAbove));

function leafParts({ base, sheets, panel, plan }: PanelWork) {
  const dropped = new Set(panel.ok ? panel.value.dropped : []);
  return {
    base,
    sheets,
    counted: sheets.filter(({ task }) => !dropped.has(task)),
    exact: panel.ok ? panel.value.exact : undefined,
    rounding: plan.pack.rounding.panel,
  };
}

function notApplicableOf({ plan, dossier }: PanelWork): ResultBody['notApplicable'] {
  const nodes = [...plan.pack.groups, ...plan.pack.indicators, ...plan.pack.slots];
  return dossier.notApplicable.map(({ leaf, reason }) => ({
    code: leaf,
    title: nodes.find(({ code }) => code === leaf)?.title ?? { zh: leaf, en: leaf },
    reason,
  }));
}
