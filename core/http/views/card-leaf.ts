import type { CardFacts } from '../../app/scoring/read-card.ts';
import { decimal, toDecimal, toText } from '../../domain/number/decimal.ts';
import type { Exact } from '../../domain/number/exact.ts';
import { pointsRange } from '../../domain/rules/levels.ts';
import type { SheetPlan } from '../../domain/scoring/sheet-plan.ts';
import type { CardLeaf } from '../../generated/api/scoring/card-leaf.ts';
import type { CardRule } from '../../generated/api/scoring/card-rule.ts';
import type { Indicator, Level, Slot } from '../../generated/pack.ts';
import { leafTraceView } from './projects.ts';

/** The leaves of a card in the order of the tree; those that do not apply stand where they would. */
export function cardLeafViews({ frozen, traces }: CardFacts): CardLeaf[] {
  const { plan, dossier } = frozen;
  const reasonOf = (code: string): string | null =>
    dossier.notApplicable.find(({ leaf }) => leaf === code)?.reason ?? null;
  const scored = plan.leaves.map(({ code, source, weight, factor, rule }) => {
    const trace = traces.find((one) => one.code === code);
    const notApplicable = rule === undefined ? (reasonOf(code) ?? '') : null;
    const computed = trace && 'judgedBy' in source && source.judgedBy === 'facts' ? leafTraceView(trace) : null;
    return { ...leafHead(plan, source, weight), factor: toText(factor), notApplicable, trace: computed };
  });
  const dropped = plan.dropped.flatMap(({ code, mark }) => {
    const source = sourceOf(plan, code);
    const head = source && leafHead(plan, source, decimal('0'));
    return head ? [{ ...head, rule: null, factor: '0', notApplicable: reasonOf(mark) ?? '', trace: null }] : [];
  });
  return [...scored, ...dropped];
}

function leafHead(
  plan: SheetPlan,
  source: Indicator | Slot,
  weight: Exact,
): Omit<CardLeaf, 'notApplicable' | 'trace' | 'factor'> {
  const { pack } = plan;
  return {
    code: source.code,
    parent: source.parent ?? null,
    title: { ...source.title },
    weight: toText(weight),
    judgedBy: 'judgedBy' in source ? source.judgedBy : 'expert',
    rule: 'rule' in source ? ruleView(source, weight, pack.rounding.leaf.places) : null,
    standard: 'standard' in source ? { basis: source.standard.basis, source: { ...source.standard.source } } : null,
    evidence: 'evidence' in source ? (source.evidence ?? []).map(({ title }) => ({ ...title })) : [],
    clauses: source.cites.flatMap((key) => {
      const citation = pack.citations[key];
      return citation ? [{ document: { ...citation.document }, article: { ...citation.article } }] : [];
    }),
    points: 'evaluationPoints' in source ? (source.evaluationPoints ?? []).map((point) => ({ ...point })) : [],
    ...(source.explanation && { explanation: { ...source.explanation } }),
  };
}

/** How an expert judges; null for leaves that facts decide. */
function ruleView({ judgedBy, rule }: Indicator, weight: Exact, places: number): CardRule | null {
  if (judgedBy === 'facts') return null;
  if (rule.kind === 'levels') {
    return { kind: 'levels', levels: rule.levels.map((level) => levelView(level, weight, places)) };
  }
  if (rule.kind !== 'checklist') return null;
  const items = rule.items.map(({ code, title, role, share }) => ({
    code,
    title: { ...title },
    role,
    ...(share !== undefined && { share }),
  }));
  return { kind: 'checklist', shares: rule.shares, items };
}

function levelView(level: Level, weight: Exact, places: number) {
  const { least, most } = pointsRange(level, { weight, rounding: { places } });
  return {
    code: level.code,
    title: { ...level.title },
    description: { ...level.description },
    from: level.from,
    to: level.to,
    includes: level.includes,
    least: toDecimal(least, places),
    most: toDecimal(most, places),
  };
}

const sourceOf = ({ pack }: SheetPlan, code: string): Indicator | Slot | undefined =>
  [...pack.indicators, ...pack.slots].find((leaf) => leaf.code === code);
