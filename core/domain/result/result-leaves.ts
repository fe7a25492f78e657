import { panelLeaves, type PanelLeaf } from '../aggregation/panel-leaves.ts';
import { publishedParts } from '../aggregation/published-parts.ts';
import { toDecimal, toText } from '../number/decimal.ts';
import { greatest, least, zero, type Exact } from '../number/exact.ts';
import { round, type Rounding } from '../number/rounding.ts';
import { explainSheet } from '../scoring/explain.ts';
import type { ScoredLeaf, ScoredSheet } from '../scoring/score-sheet.ts';
import { inTotal, type PlannedLeaf } from '../scoring/sheet-plan.ts';
import type { PanelSheet } from './panel-sheet.ts';
import type { ResultLeaf, ResultMark } from './result-body.ts';

/** What the leaves of a panel are made from. */
export interface LeafParts {
  /** The sheet without any entry: computed leaves and the rules of the others. */
  readonly base: ScoredSheet;
  readonly sheets: readonly PanelSheet[];
  /** Those that had a part in the result. */
  readonly counted: readonly PanelSheet[];
  /** The exact panel result; absent when there is none. */
  readonly exact: Exact | undefined;
  readonly rounding: Rounding;
}

/** Every leaf of the panel in the order of the tree, its published values adding up to the published total. */
export function resultLeaves(parts: LeafParts): readonly ResultLeaf[] {
  const { base, exact, rounding } = parts;
  const traces = explainSheet(base);
  const values = exact === undefined ? undefined : exactLeaves(parts, exact);
  const published =
    values === undefined || exact === undefined ? undefined : publishedParts(values, round(exact, rounding), rounding);
  return base.leaves.flatMap(({ leaf }, position) => {
    const trace = traces[position];
    const [value, part] = [values?.[position], published?.[position]];
    if (trace === undefined) return [];
    return [
      {
        code: leaf.code,
        parent: leaf.source.parent ?? null,
        title: leaf.source.title,
        judgedBy: judgedBy(leaf),
        tags: leaf.source.tags,
        weight: toText(inTotal(leaf, leaf.weight)),
        exact: value === undefined ? null : toText(value),
        published: part === undefined ? null : toDecimal(part, rounding.places),
        ...expertPart(parts, leaf),
        trace,
      },
    ];
  });
}

function exactLeaves({ base, counted }: LeafParts, result: Exact): readonly Exact[] {
  const leaves = base.leaves.map(({ leaf }): PanelLeaf => ({
    maximum: inTotal(leaf, leaf.weight),
    points: counted.map(({ scored }) => inTotal(leaf, pointsOf(scored, leaf.code))),
  }));
  return panelLeaves(leaves, result);
}

/** A leaf that no expert enters anything for, or one that does not apply and earns all, is computed. */
const judgedBy = ({ source, rule }: PlannedLeaf): ResultLeaf['judgedBy'] =>
  rule !== undefined && 'judge' in rule && 'judgedBy' in source ? source.judgedBy : 'facts';

function expertPart(
  { sheets, base }: LeafParts,
  leaf: PlannedLeaf,
): Pick<ResultLeaf, 'spread' | 'withoutEvidence' | 'marks'> {
  if (judgedBy(leaf) === 'facts') return { spread: null, withoutEvidence: 0, marks: [] };
  const { places } = base.plan.pack.rounding.leaf;
  const given = sheets.flatMap(({ scored }) => {
    const line = lineOf(scored, leaf.code);
    return line && 'points' in line ? [line.points] : [];
  });
  const [first, ...rest] = given;
  const spread = first && {
    lowest: toDecimal(rest.reduce(least, first), places),
    highest: toDecimal(rest.reduce(greatest, first), places),
  };
  return {
    spread: spread ?? null,
    withoutEvidence: sheets.length - given.length,
    marks: sheets.map((sheet) => markOf(sheet, leaf.code, places)),
  };
}

function markOf({ scored, payload, pseudonym }: PanelSheet, code: string, places: number): ResultMark {
  const line = lineOf(scored, code);
  const said = payload.reasons.find(({ leaf }) => leaf === code);
  return {
    pseudonym,
    points: line && 'points' in line ? toDecimal(line.points, places) : null,
    reason: said?.reason ?? '',
    basis: said?.basis ?? '',
  };
}

const lineOf = ({ leaves }: ScoredSheet, code: string): ScoredLeaf | undefined =>
  leaves.find(({ leaf }) => leaf.code === code);

function pointsOf(scored: ScoredSheet, code: string): Exact {
  const line = lineOf(scored, code);
  return line && 'points' in line ? line.points : zero;
}
