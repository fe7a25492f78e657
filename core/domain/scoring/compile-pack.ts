import type { Indicator, NotApplicable } from '../../generated/pack.ts';
import type { NotApplicableMark } from '../../generated/example.ts';
import type { FormulaCheck } from '../indicators/formula-check.ts';
import { redistribute } from '../indicators/not-applicable.ts';
import type { ResolvedPack } from '../indicators/resolved-pack.ts';
import { fillSlots, type SlotItems } from '../indicators/slots.ts';
import { allLeaves, treeOf } from '../indicators/tree.ts';
import { ok, refused, type Outcome } from '../refusal.ts';
import { kindOf } from '../rules/registry.ts';
import type { FormulaMaker } from '../rules/rule-kind.ts';
import { factReader } from './facts.ts';
import { compileMeasures } from './measures.ts';
import { planOf, type ReadyRule, type SheetPlan } from './sheet-plan.ts';

/** How formulas become functions; `core/expressions` supplies both. */
export interface FormulaTools {
  readonly make: FormulaMaker;
  readonly check: FormulaCheck;
}

/** What one project changes about the sheet before anything is scored. */
export interface ProjectShape {
  readonly slots?: SlotItems;
  readonly notApplicable?: readonly NotApplicableMark[];
}

/** A pack made ready to score many projects. */
export interface CompiledPack {
  readonly pack: ResolvedPack;
  /**
   * The sheet of one project: slots filled, weights redistributed, rules ready.
   *
   * @returns refusals of {@link fillSlots} and {@link redistribute}, and SLOT-009 for a slot left empty without a mark
   */
  readonly plan: (project?: ProjectShape) => Outcome<SheetPlan>;
}

/** @param pack  resolved and without faults */
export function compilePack(pack: ResolvedPack, formulas: FormulaTools): CompiledPack {
  let common: Outcome<SheetPlan> | undefined;
  return {
    pack,
    plan: (project = {}) => {
      if (project.slots || project.notApplicable?.length) return planProject(pack, project, formulas);
      common ??= planProject(pack, {}, formulas);
      return common;
    },
  };
}

function planProject(pack: ResolvedPack, project: ProjectShape, formulas: FormulaTools): Outcome<SheetPlan> {
  const filled = fillSlots(pack, project.slots ?? {}, formulas.check);
  if (!filled.ok) return filled;
  const tree = treeOf(filled.value);
  const shape = {
    tree,
    policies: policiesOf(filled.value),
    rounding: pack.rounding.weight,
    isBlocked: pack.totals === 'blockNormalised',
  };
  const spread = redistribute(shape, project.notApplicable ?? []);
  if (!spread.ok) return spread;

  const { dropped, fullMarks } = spread.value;
  const empty = allLeaves(tree).find(
    (node) => node.kind === 'slot' && !dropped.has(node.code) && !fullMarks.has(node.code),
  );
  if (empty) return refused('SLOT-009', { slot: empty.code });
  return ok(planOf({ pack: filled.value, tree, spread: spread.value, ...ready(filled.value, formulas.make) }));
}

function policiesOf(pack: ResolvedPack): ReadonlyMap<string, NotApplicable> {
  const nodes = [...pack.groups, ...pack.indicators, ...pack.slots];
  return new Map(nodes.flatMap(({ code, notApplicable }) => (notApplicable ? [[code, notApplicable] as const] : [])));
}

const ready = (pack: ResolvedPack, make: FormulaMaker) => ({
  readFacts: factReader(pack.facts),
  measures: compileMeasures(pack.measures, make),
  vetoes: pack.vetoes.map((veto) => (veto.judgedBy === 'facts' ? { veto, applies: make(veto.when) } : { veto })),
  ruleOf: (leaf: Indicator) => readyRule(leaf, make),
});

function readyRule(leaf: Indicator, make: FormulaMaker): ReadyRule {
  const kind = kindOf(leaf.rule);
  if (leaf.judgedBy === 'facts') return { score: kind.score(leaf.rule, make) };
  if (kind.judge === undefined) throw new TypeError(`scoring: an expert cannot judge a rule of kind ${leaf.rule.kind}`);
  return { judge: kind.judge(leaf.rule) };
}
