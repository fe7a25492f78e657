import type { Citation, Indicator, Rounding, Rule, Slot, Standard, Text } from '../../generated/pack.ts';
import { partsOf } from '../indicators/quantity-faults.ts';
import type { ResolvedPack } from '../indicators/resolved-pack.ts';
import { toDecimal, toText } from '../number/decimal.ts';
import { multiply } from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';
import type { Earned } from '../rules/outcome.ts';
import type { Quantities } from '../rules/quantities.ts';
import { namesRead } from '../rules/names-read.ts';
import type { ScoredLeaf, ScoredSheet } from './score-sheet.ts';

/** A fact or measure a rule read, with what it was computed from. Values are exact text; absent when missing. */
export interface TracedQuantity {
  readonly name: string;
  readonly kind: 'fact' | 'measure';
  readonly title: Text;
  readonly unit?: string;
  readonly value?: string;
  readonly of: readonly TracedQuantity[];
}

/** Why a leaf has its points, as plain JSON: number → rule → facts → clause. The web, the API and the CLI all show this. */
export interface LeafTrace {
  readonly code: string;
  readonly title: Text;
  readonly state: ScoredLeaf['state'];
  readonly weight: { readonly stated: string; readonly used: string };
  readonly judgedBy?: Indicator['judgedBy'];
  readonly rule?: Rule;
  readonly standard?: Standard;
  /** A catalogue id with its numbers: which part of the rule decided. */
  readonly branch?: { readonly id: string; readonly numbers: Readonly<Record<string, string>> };
  readonly why?: Refusal;
  readonly quantities: readonly TracedQuantity[];
  readonly share?: string;
  /** Before rounding. */
  readonly exact?: string;
  readonly rounding: Rounding;
  readonly points?: string;
  readonly clauses: readonly ({ readonly key: string } & Citation)[];
}

/** The trace of one leaf of a scored sheet; undefined for a leaf that is not on it. */
export function explainLeaf(sheet: ScoredSheet, code: string): LeafTrace | undefined {
  const scored = sheet.leaves.find((candidate) => candidate.leaf.code === code);
  return scored && traceOf(sheet, scored);
}

/** The traces of all leaves, in the order of the sheet. */
export const explainSheet = (sheet: ScoredSheet): readonly LeafTrace[] =>
  sheet.leaves.map((scored) => traceOf(sheet, scored));

function traceOf(sheet: ScoredSheet, scored: ScoredLeaf): LeafTrace {
  const { pack } = sheet.plan;
  const { leaf, state } = scored;
  const { source } = leaf;
  return {
    code: leaf.code,
    title: source.title,
    state,
    weight: { stated: toText(leaf.stated), used: toText(leaf.weight) },
    ...ruleParts(source),
    ...('points' in scored ? pointParts(scored.outcome, scored, pack) : {}),
    ...('why' in scored && scored.why && { why: scored.why }),
    quantities: 'rule' in source ? quantitiesRead(source.rule, pack, sheet.quantities) : [],
    rounding: pack.rounding.leaf,
    clauses: source.cites.flatMap((key) => clause(pack, key)),
  };
}

const ruleParts = (source: Indicator | Slot) =>
  'rule' in source ? { judgedBy: source.judgedBy, rule: source.rule, standard: source.standard } : {};

function pointParts(outcome: Earned, scored: Extract<ScoredLeaf, { outcome: Earned }>, pack: ResolvedPack) {
  const numbers = Object.entries(outcome.numbers).map(([name, value]) => [name, toText(value)] as const);
  return {
    branch: { id: outcome.branch, numbers: Object.fromEntries(numbers) },
    share: toText(outcome.share),
    exact: toText(multiply(outcome.share, scored.leaf.weight)),
    points: toDecimal(scored.points, pack.rounding.leaf.places),
  };
}

function clause(pack: ResolvedPack, key: string): LeafTrace['clauses'] {
  const citation = pack.citations[key];
  return citation === undefined ? [] : [{ key, ...citation }];
}

const quantitiesRead = (rule: Rule, pack: ResolvedPack, values: Quantities): readonly TracedQuantity[] =>
  namesRead(rule).flatMap((name) => tracedQuantity(name, pack, values));

function tracedQuantity(name: string, pack: ResolvedPack, values: Quantities): readonly TracedQuantity[] {
  const number = values.number(name);
  const value = number === undefined ? values.answer(name)?.toString() : toText(number);
  const known = value === undefined ? {} : { value };
  const fact = pack.facts[name];
  if (fact) return [{ name, kind: 'fact', title: fact.title, unit: fact.unit, ...known, of: [] }];
  const measure = pack.measures[name];
  if (measure === undefined) return [];
  const of = partsOf(measure).flatMap((part) => tracedQuantity(part, pack, values));
  return [{ name, kind: 'measure', title: measure.title, ...(measure.unit && { unit: measure.unit }), ...known, of }];
}
