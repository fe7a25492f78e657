import { describe, expect, test } from 'vitest';
import { checkFormula } from '../../expressions/check-formula.ts';
import type { SlotItem } from '../../generated/example.ts';
import type { Slot } from '../../generated/pack.ts';
import { described, named, resolvedFrom, smallPack } from '../../testing/small-pack.ts';
import { fillSlots } from './slots.ts';

const own: Slot = {
  code: 'E.Own',
  parent: 'E',
  title: named('项目自定效益指标'),
  weight: '20',
  allowedRules: ['ratioToTarget', 'levels'],
  minItems: 1,
  maxItems: 4,
  split: { by: 'equal', places: 0, remainder: 'largestRemainder' },
  tags: { threeE: ['effectiveness'], dimension: 'social', content: 'attainment' },
  cites: ['rule-1'],
};
const packWith = (slot: Partial<Slot> = {}) =>
  resolvedFrom({
    ...smallPack,
    indicators: (smallPack.indicators ?? []).filter((one) => one.code !== 'E.People'),
    slots: [{ ...own, ...slot }],
  });

const goal = (code: string, more: Partial<SlotItem> = {}): SlotItem => ({
  code,
  title: named(code),
  nature: 'quantitative',
  judgedBy: 'facts',
  standard: { basis: 'plan', source: named('绩效目标表') },
  rule: { kind: 'ratioToTarget', actual: 'done', target: 'planned' },
  ...more,
});
const levelRule = described('any', '1').rule;

function filled(items: SlotItem[], slot: Partial<Slot> = {}) {
  const outcome = fillSlots(packWith(slot), { 'E.Own': items }, checkFormula);
  if (!outcome.ok) return outcome.refusal.code;
  return outcome.value.indicators.filter((one) => one.parent === 'E.Own').map((one) => `${one.code} ${one.weight}`);
}

describe('a project fills a slot with its own goal indicators', () => {
  test('an equal split gives the remainder to the first items', () => {
    expect(filled([goal('G.A'), goal('G.B'), goal('G.C')])).toEqual(['G.A 7', 'G.B 7', 'G.C 6']);
  });

  test('the slot becomes a group of the same weight, and its tags go to the items', () => {
    const outcome = fillSlots(packWith(), { 'E.Own': [goal('G.A')] }, checkFormula);
    expect(outcome.ok && outcome.value.slots).toEqual([]);
    expect(outcome.ok && outcome.value.groups.at(-1)).toMatchObject({ code: 'E.Own', parent: 'E', weight: '20' });
    expect(outcome.ok && outcome.value.indicators.at(-1)?.tags).toEqual(own.tags);
  });

  const given: Partial<Slot> = { split: { ...own.split, by: 'given', places: 1 } };

  test('a given split stands when it adds up', () => {
    expect(filled([goal('G.A', { weight: '12.5' }), goal('G.B', { weight: '7.5' })], given)).toEqual([
      'G.A 12.5',
      'G.B 7.5',
    ]);
  });

  test('an item may bring its own target', () => {
    const item = goal('G.A', {
      rule: { kind: 'ratioToTarget', actual: 'rooms', target: 'roomsWanted' },
      facts: { rooms: { title: named('间数'), unit: 'count' } },
      measures: { roomsWanted: { kind: 'constant', title: named('目标'), value: '20' } },
    });
    expect(filled([item])).toEqual(['G.A 20']);
  });

  test.each<[string, SlotItem[], Partial<Slot>, string]>([
    ['too few', [goal('G.A')], { minItems: 2 }, 'SLOT-002'],
    ['too many', [goal('G.A'), goal('G.B')], { maxItems: 1 }, 'SLOT-003'],
    ['a kind of rule that is not allowed', [goal('G.A')], { allowedRules: ['levels'] }, 'SLOT-004'],
    ['a weight beside an equal split', [goal('G.A', { weight: '20' })], {}, 'SLOT-006'],
    ['no weight under a given split', [goal('G.A')], given, 'SLOT-006'],
    ['weights that do not add up', [goal('G.A', { weight: '19.9' })], given, 'SLOT-007'],
    [
      'weights finer than the split',
      [goal('G.A', { weight: '19.95' }), goal('G.B', { weight: '0.05' })],
      given,
      'SLOT-007',
    ],
    [
      'a fact the pack has',
      [goal('G.A', { facts: { done: { title: named('重名'), unit: 'count' } } })],
      {},
      'SLOT-008',
    ],
    ['a code the pack has', [goal('D.Basis')], {}, 'PACK-010'],
    [
      'an unknown fact',
      [goal('G.A', { rule: { kind: 'ratioToTarget', actual: 'rooms', target: 'planned' } })],
      {},
      'PACK-016',
    ],
  ])('%s is refused', (_, items, slot, code) => {
    expect(filled(items, slot)).toBe(code);
  });

  test('an unknown slot is refused', () => {
    expect(fillSlots(packWith(), { Other: [goal('G.A')] }, checkFormula)).toMatchObject({
      refusal: { code: 'SLOT-001' },
    });
  });
});

describe('BJEV-15 goals are quantitative, else expressed as described levels', () => {
  test('a qualitative goal without levels is refused', () => {
    expect(filled([goal('G.A', { nature: 'qualitative' })])).toBe('SLOT-005');
  });

  test('with at least two described levels it is accepted', () => {
    expect(filled([goal('G.A', { nature: 'qualitative', judgedBy: 'expert', rule: levelRule })])).toEqual(['G.A 20']);
  });
});
