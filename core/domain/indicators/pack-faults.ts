import type { Grade, NotApplicable } from '../../generated/pack.ts';
import { decimal } from '../number/decimal.ts';
import { compare, isZero } from '../number/exact.ts';
import type { Refusal } from '../refusal.ts';
import { repeatedCodes } from '../rules/repeated-codes.ts';
import { citationFaults } from './citation-faults.ts';
import { constraintFaults } from './constraints.ts';
import { coverageFaults } from './coverage.ts';
import type { FormulaCheck } from './formula-check.ts';
import { leafFaults } from './leaf-faults.ts';
import { quantityFaults, quantityTypes } from './quantity-faults.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import { leavesBelow, rootOf, treeFaults, treeOf, type Tree } from './tree.ts';
import { weightFaults } from './weights.ts';

/**
 * Everything that is wrong with a resolved pack beyond what its schema says. `at` is a JSON pointer into the pack.
 * While the tree itself is broken nothing that stands on it is reported.
 */
export function packFaults(pack: ResolvedPack, checkFormula: FormulaCheck): readonly Refusal[] {
  const broken = treeFaults(pack);
  const tree = broken.length > 0 ? undefined : treeOf(pack);
  const types = quantityTypes(pack);
  return [
    ...broken,
    ...(tree ? [...weightFaults(pack, tree), ...constraintFaults(pack, tree), ...notApplicableFaults(pack, tree)] : []),
    ...quantityFaults(pack),
    ...formulaFaults(pack, types, checkFormula),
    ...pack.indicators.flatMap((leaf, index) => leafFaults(leaf, `/indicators/${index}`, { types, checkFormula })),
    ...slotFaults(pack),
    ...gradeFaults(pack),
    ...dateFaults(pack),
    ...citationFaults(pack),
    ...coverageFaults(pack),
  ];
}

function formulaFaults(
  pack: ResolvedPack,
  types: ReturnType<typeof quantityTypes>,
  checkFormula: FormulaCheck,
): readonly Refusal[] {
  const measures = Object.entries(pack.measures).flatMap(([name, measure]) => {
    if (measure.kind !== 'formula') return [];
    const faults = checkFormula({ text: measure.formula, uses: measure.uses, gives: 'number' }, types);
    return faults.map((fault) => ({ ...fault, at: `/measures/${name}/formula` }));
  });
  const vetoes = pack.vetoes.flatMap((veto, index) => {
    if (veto.judgedBy !== 'facts') return [];
    const faults = checkFormula({ text: veto.when, uses: veto.uses, gives: 'answer' }, types);
    return faults.map((fault) => ({ ...fault, at: `/vetoes/${index}/when` }));
  });
  return [...measures, ...vetoes];
}

function slotFaults(pack: ResolvedPack): readonly Refusal[] {
  return pack.slots.flatMap((slot, index) => {
    const at = `/slots/${index}`;
    const { weight } = pack.rounding;
    const params = { slot: slot.code, least: slot.minItems, most: slot.maxItems };
    return [
      ...(slot.minItems > slot.maxItems ? [{ code: 'PACK-064', at: `${at}/minItems`, params }] : []),
      ...(slot.split.places > weight.places
        ? [{ code: 'PACK-065', at: `${at}/split/places`, params: { slot: slot.code, places: weight.places } }]
        : []),
    ];
  });
}

function gradeFaults(pack: ResolvedPack): readonly Refusal[] {
  const scale = pack.gradeScale;
  const codes = new Set(scale.map((grade) => grade.code));
  const isUnordered = (grade: Grade, index: number): boolean => {
    const above = scale[index - 1];
    return above !== undefined && compare(decimal(above.from), decimal(grade.from)) <= 0;
  };
  const last = scale.at(-1);
  return [
    ...repeatedCodes(scale, '/gradeScale'),
    ...scale.flatMap((grade, index) =>
      isUnordered(grade, index) ? [{ code: 'PACK-035', at: `/gradeScale/${index}/from` }] : [],
    ),
    ...(last && isZero(decimal(last.from)) ? [] : [{ code: 'PACK-036', at: '/gradeScale' }]),
    ...pack.vetoes.flatMap((veto, index) =>
      codes.has(veto.capGradeAt)
        ? []
        : [{ code: 'PACK-037', at: `/vetoes/${index}/capGradeAt`, params: { grade: veto.capGradeAt } }],
    ),
  ];
}

function dateFaults(pack: ResolvedPack): readonly Refusal[] {
  const { effectiveFrom, effectiveTo } = pack;
  if (effectiveTo === undefined || effectiveTo >= effectiveFrom) return [];
  return [{ code: 'PACK-044', at: '/effectiveTo', params: { effectiveFrom, effectiveTo } }];
}

/** Weight can only move to a node that stands outside the one it comes from and inside the same block. */
function notApplicableFaults(pack: ResolvedPack, tree: Tree): readonly Refusal[] {
  const nodes = [...pack.groups, ...pack.indicators, ...pack.slots];
  return nodes.flatMap(({ code, notApplicable }) => {
    const to = targetOf(notApplicable);
    if (to === undefined) return [];
    const node = tree.nodes.get(code);
    const inside = leavesBelow(tree, code).map((leaf) => leaf.code);
    const takers = leavesBelow(tree, to).map((leaf) => leaf.code);
    const isOutside = takers.length > 0 && takers.every((taker) => !inside.includes(taker));
    const leavesBlock = pack.totals === 'blockNormalised' && rootOf(tree, code) !== rootOf(tree, to);
    return isOutside && !leavesBlock
      ? []
      : [{ code: 'PACK-043', at: `${node?.at ?? ''}/notApplicable/to`, params: { code, to } }];
  });
}

const targetOf = (policy: NotApplicable | undefined): string | undefined =>
  policy?.policy === 'moveTo' ? policy.to : undefined;
