import type { Grade, Tags, Text } from '../../generated/pack.ts';
import type { PanelRow } from '../aggregation/panel-table.ts';
import type { LeafTrace } from '../scoring/explain.ts';
import type { VetoState } from '../scoring/vetoes.ts';
import type { ResultFlag } from './flags.ts';
import type { ResultOutcome } from './states.ts';

/** What one or two experts could have done to the result; decimals in the rounding of the panel. */
export interface ShiftText {
  readonly largest: string;
  readonly lowest: string;
  readonly highest: string;
  readonly gradeSurvives: boolean;
}

/** One revealed sheet of the panel, by pseudonym. */
export interface ResultSheet {
  readonly task: string;
  readonly pseudonym: string;
  readonly stratum: string;
  /** Exact, as text. */
  readonly total: string;
  /** Had no part in the result. */
  readonly dropped: boolean;
  /** Share of the weight without evidence. */
  readonly withoutEvidence: string;
  /** The grade would change without this sheet. */
  readonly gradeHangsOnIt: boolean;
}

/** What one expert gave one leaf. */
export interface ResultMark {
  readonly pseudonym: string;
  /** Points of the leaf as recorded; null when the expert saw not enough evidence. */
  readonly points: string | null;
  readonly reason: string;
  readonly basis: string;
}

/** One leaf of the result. Points are parts of the total. */
export interface ResultLeaf {
  readonly code: string;
  readonly parent: string | null;
  readonly title: Text;
  readonly judgedBy: 'facts' | 'expert';
  readonly tags: Tags;
  /** What it weighs in the total. */
  readonly weight: string;
  /** Before rounding, as text; the published parts add up to the published total. */
  readonly exact: string | null;
  readonly published: string | null;
  /** Of what the experts gave; null for computed leaves. */
  readonly spread: { readonly lowest: string; readonly highest: string } | null;
  readonly withoutEvidence: number;
  readonly marks: readonly ResultMark[];
  /** Number → rule → facts → clause; of an expert's leaf the rule and the clauses. */
  readonly trace: LeafTrace;
}

/** A group of leaves: the sum of what is below it. */
export interface ResultGroup {
  readonly code: string;
  readonly parent: string | null;
  readonly title: Text;
  readonly weight: string;
  readonly published: string | null;
}

/** A veto of the pack and what was decided. */
export interface ResultVeto {
  readonly code: string;
  readonly title: Text;
  readonly judgedBy: 'facts' | 'expert';
  readonly capGradeAt: string;
  readonly applies: boolean;
  /** Of a veto that facts decide. */
  readonly state: VetoState['state'] | null;
  /** Of a veto that experts judge: it needs more than this share of the seats. */
  readonly moreThan: string | null;
  readonly raisedBy: number;
  readonly seats: number;
}

/**
 * The result of one evaluation, with everything needed to work it out again by hand. Plain JSON; decimals as text. Stored as
 * computed at reveal and never edited: a change is a further revision.
 */
export interface ResultBody {
  readonly v: 'result/v1';
  readonly engine: string;
  readonly roundHash: string;
  readonly dossierHash: string;
  readonly project: string;
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string; readonly title: Text };
  readonly outcome: ResultOutcome;
  /** Why the panel has no result; null when it has one. */
  readonly why: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  /** Places of the published total. */
  readonly places: number;
  readonly maximum: string;
  readonly exact: string | null;
  readonly published: string | null;
  readonly grade: Grade | null;
  /** The grade of the total alone, and the vetoes that lowered it. */
  readonly uncapped: Grade | null;
  readonly cappedBy: readonly string[];
  readonly scale: readonly Grade[];
  readonly row: PanelRow | null;
  readonly shiftByOne: ShiftText | null;
  readonly shiftByTwo: ShiftText | null;
  readonly spread: { readonly range: string; readonly median: string; readonly medianDeviation: string } | null;
  readonly sheets: readonly ResultSheet[];
  /** Median over the sheets of the weight without evidence, and the share above which nothing is rated. */
  readonly evidence: { readonly share: string; readonly unratedAbove: string };
  readonly vetoes: readonly ResultVeto[];
  readonly groups: readonly ResultGroup[];
  readonly leaves: readonly ResultLeaf[];
  readonly notApplicable: readonly { readonly code: string; readonly title: Text; readonly reason: string }[];
  readonly flags: readonly ResultFlag[];
}
