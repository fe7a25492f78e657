import type { Fact, Group, Indicator, Measure, Slot } from '../../generated/pack.ts';
import type { SlotItem } from '../../generated/example.ts';
import { decimal, toText } from '../number/decimal.ts';
import { isEqual, one, sum } from '../number/exact.ts';
import { apportion } from '../number/largest-remainder.ts';
import { round } from '../number/rounding.ts';
import { ok, refused, type Outcome, type Refusal } from '../refusal.ts';
import type { FormulaCheck } from './formula-check.ts';
import { leafFaults } from './leaf-faults.ts';
import { quantityFaults, quantityTypes } from './quantity-faults.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import { treeFaults } from './tree.ts';

/** The project's own items, by slot code. */
export type SlotItems = Readonly<Record<string, readonly SlotItem[]>>;

/**
 * Puts a project's own indicators in the place of the slots: each filled slot becomes a group with its items as leaves.
 * Equal splits follow the largest remainder, so the items always weigh what the slot weighs.
 *
 * @param items  a slot without items stays a slot; whether that is allowed is decided with the marks of not applicable
 * @returns the pack with those leaves, or the first refusal SLOT-001 … SLOT-008 or a PACK fault of an item
 */
export function fillSlots(pack: ResolvedPack, items: SlotItems, checkFormula: FormulaCheck): Outcome<ResolvedPack> {
  const unknown = Object.keys(items).find((code) => !pack.slots.some((slot) => slot.code === code));
  if (unknown !== undefined) return refused('SLOT-001', { slot: unknown });

  const filled = pack.slots.filter((slot) => (items[slot.code] ?? []).length > 0);
  const refusal = filled.flatMap((slot) => slotFaults(slot, items[slot.code] ?? []))[0];
  if (refusal) return refused(refusal);
  const clash = clashingQuantity(pack, Object.values(items).flat());
  if (clash !== undefined) return refused('SLOT-008', { name: clash });

  const whole = withItems(pack, filled, items);
  const fault = itemFaults(whole, filled, checkFormula)[0];
  return fault ? refused(fault) : ok(whole);
}

function slotFaults(slot: Slot, items: readonly SlotItem[]): readonly Refusal[] {
  const params = { slot: slot.code, have: items.length };
  return [
    ...(items.length < slot.minItems ? [{ code: 'SLOT-002', params: { ...params, least: slot.minItems } }] : []),
    ...(items.length > slot.maxItems ? [{ code: 'SLOT-003', params: { ...params, most: slot.maxItems } }] : []),
    ...items.flatMap((item) => ruleFaults(slot, item)),
    ...splitFaults(slot, items),
  ];
}

function ruleFaults(slot: Slot, item: SlotItem): readonly Refusal[] {
  const params = { slot: slot.code, item: item.code, kind: item.rule.kind, allowed: slot.allowedRules.join(', ') };
  if (!slot.allowedRules.includes(item.rule.kind)) return [{ code: 'SLOT-004', params }];
  // BJEV Art.15(2): a goal that is not quantitative is expressed as graded levels.
  const isUngraded = item.nature === 'qualitative' && item.rule.kind !== 'levels';
  return isUngraded ? [{ code: 'SLOT-005', params }] : [];
}

function splitFaults(slot: Slot, items: readonly SlotItem[]): readonly Refusal[] {
  const isGiven = slot.split.by === 'given';
  const odd = items.find((item) => (item.weight !== undefined) !== isGiven);
  if (odd) return [{ code: 'SLOT-006', params: { slot: slot.code, item: odd.code } }];
  if (!isGiven) return [];
  const weights = items.map((item) => decimal(item.weight ?? '0'));
  const total = sum(weights);
  const tooFine = weights.some((weight) => !isEqual(round(weight, slot.split), weight));
  if (isEqual(total, decimal(slot.weight)) && !tooFine) return [];
  const params = { slot: slot.code, total: toText(total), weight: slot.weight, places: slot.split.places };
  return [{ code: 'SLOT-007', params }];
}

function clashingQuantity(pack: ResolvedPack, items: readonly SlotItem[]): string | undefined {
  const seen = new Set([...Object.keys(pack.facts), ...Object.keys(pack.measures)]);
  const names = items.flatMap((item) => [...Object.keys(item.facts ?? {}), ...Object.keys(item.measures ?? {})]);
  return names.find((name) => {
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}

function withItems(pack: ResolvedPack, filled: readonly Slot[], items: SlotItems): ResolvedPack {
  const all = filled.flatMap((slot) => items[slot.code] ?? []);
  const facts: Record<string, Fact> = Object.assign({}, pack.facts, ...all.map((item) => item.facts));
  const measures: Record<string, Measure> = Object.assign({}, pack.measures, ...all.map((item) => item.measures));
  return {
    ...pack,
    facts,
    measures,
    groups: [...pack.groups, ...filled.map(groupFor)],
    indicators: [...pack.indicators, ...filled.flatMap((slot) => leavesFor(slot, items[slot.code] ?? []))],
    slots: pack.slots.filter((slot) => !filled.includes(slot)),
  };
}

function groupFor(slot: Slot): Group {
  const { code, parent, title, explanation, weight, weightBasis, notApplicable, locked, cites } = slot;
  return {
    code,
    title,
    weight,
    cites,
    ...(parent !== undefined && { parent }),
    ...(explanation && { explanation }),
    ...(weightBasis && { weightBasis }),
    ...(notApplicable && { notApplicable }),
    ...(locked !== undefined && { locked }),
  };
}

function leavesFor(slot: Slot, items: readonly SlotItem[]): readonly Indicator[] {
  const equal = apportion(
    items.map(() => one),
    decimal(slot.weight),
    slot.split,
  );
  return items.map(({ facts: _facts, measures: _measures, weight, ...item }, index) => ({
    ...item,
    parent: slot.code,
    scope: 'specific',
    weight: weight ?? toText(equal[index] ?? one),
    tags: slot.tags,
    cites: slot.cites,
  }));
}

function itemFaults(whole: ResolvedPack, filled: readonly Slot[], checkFormula: FormulaCheck): readonly Refusal[] {
  const around = { types: quantityTypes(whole), checkFormula };
  const own = new Set(filled.map((slot) => slot.code));
  return [
    ...treeFaults(whole),
    ...quantityFaults(whole),
    ...whole.indicators.flatMap((leaf, index) =>
      own.has(leaf.parent ?? '') ? leafFaults(leaf, `/indicators/${index}`, around) : [],
    ),
  ];
}
