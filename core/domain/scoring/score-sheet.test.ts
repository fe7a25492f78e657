import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaTools } from '../../expressions/formula-tools.ts';
import type { Entry } from '../../generated/example.ts';
import type { Pack } from '../../generated/pack.ts';
import { fullSheet, leaf, resolvedFrom, smallPack } from '../../testing/small-pack.ts';
import { decimal, toDecimal, toText } from '../number/decimal.ts';
import { sum } from '../number/exact.ts';
import { compilePack, type ProjectShape } from './compile-pack.ts';
import { scoreSheet, type ScoredSheet } from './score-sheet.ts';
import type { SheetInput } from './sheet-input.ts';
import { outcomeOfSheet } from './sheet-outcome.ts';
import { inTotal } from './sheet-plan.ts';
import { byBlock, byContent, byThreeE, subtotals } from './subtotals.ts';

const entries: Readonly<Record<string, Entry>> = structuredClone(fullSheet.entries) as unknown as Record<string, Entry>;
const full: SheetInput = { facts: fullSheet.facts, entries };

function scored(input: SheetInput, shape: ProjectShape = {}, change: Partial<Pack> = {}): ScoredSheet {
  const plan = compilePack(resolvedFrom({ ...smallPack, ...change }), formulaTools).plan(shape);
  if (!plan.ok) throw new Error(plan.refusal.code);
  return scoreSheet(plan.value, input);
}

const leafOf = (sheet: ScoredSheet, code: string) => sheet.leaves.find((one) => one.leaf.code === code);
const pointsOf = (sheet: ScoredSheet, code: string) => {
  const found = leafOf(sheet, code);
  return found && 'points' in found ? toDecimal(found.points, 2) : found?.state;
};

describe('a sheet', () => {
  test('everything met earns 100, whole and complete', () => {
    const sheet = scored(full);
    expect(toText(sheet.total)).toBe('100');
    expect(sheet).toMatchObject({ isComplete: true, isUnrated: false, faults: [] });
    expect(outcomeOfSheet(sheet).grade?.grade.code).toBe('excellent');
  });

  test('a leaf is rounded half up when it is recorded, and the total adds what is recorded', () => {
    const sheet = scored({ ...full, facts: { ...full.facts, done: '2', planned: '3' } });
    expect(pointsOf(sheet, 'O.Count')).toBe('10.00');
    const finer = scored({ ...full, facts: { ...full.facts, done: '1', planned: '7' } });
    expect(pointsOf(finer, 'O.Count')).toBe('2.14');
    expect(toText(finer.total)).toBe('87.14');
  });

  test('points taken off per day are points, whatever the weight', () => {
    expect(pointsOf(scored({ ...full, facts: { ...full.facts, daysLate: '3' } }), 'O.Time')).toBe('9.10');
  });

  test('totals add up from parts, whatever the experts enter', () => {
    const points = (most: number) => fc.nat(most * 100).map((units) => (units / 100).toFixed(2));
    const level = (most: number) =>
      points(most).map((text): Entry => {
        const share = Number(text) / most;
        return { kind: 'level', level: share >= 0.8 ? 'Met' : share >= 0.6 ? 'Partly' : 'NotMet', points: text };
      });
    const facts = fc.record({ done: fc.nat(500), planned: fc.integer({ min: 1, max: 500 }), daysLate: fc.nat(60) });
    fc.assert(
      fc.property(facts, level(10), level(20), (counts, good, people) => {
        const values = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
        const input = {
          facts: { ...full.facts, ...values },
          entries: { ...entries, 'O.Good': good, 'E.People': people },
        };
        const sheet = scored(input);
        const parts = sheet.leaves.map((one) => ('points' in one ? one.points : decimal('0')));
        expect(sheet.total).toEqual(sum(parts));
        expect(sum(subtotals(sheet, byBlock(sheet)).map((part) => part.points))).toEqual(sheet.total);
        expect(scored(structuredClone(input)).total).toEqual(sheet.total);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe('what is missing has no points and is seen', () => {
  test('a missing fact leaves its leaf without points and counts as weight without evidence', () => {
    const { done: _, ...facts } = fullSheet.facts;
    const sheet = scored({ ...full, facts });
    expect(leafOf(sheet, 'O.Count')).toMatchObject({
      state: 'missing',
      why: { code: 'RULE-001', params: { name: 'done' } },
    });
    expect([toText(sheet.total), toText(sheet.withoutEvidence), sheet.isComplete]).toEqual(['85', '0.15', true]);
  });

  test('"not enough evidence" carries no points; above the share the pack allows the outcome is 无法评定', () => {
    const none: Entry = { kind: 'noEvidence', reason: '没有材料' };
    const third = { ...entries, 'E.People': none, 'D.Basis': none };
    expect(scored({ ...full, entries: third })).toMatchObject({ isUnrated: false });
    const more = { ...third, 'O.Cost': none };
    const sheet = scored({ ...full, entries: more });
    expect([sheet.isUnrated, toText(sheet.withoutEvidence)]).toEqual([true, '0.35']);
    expect(outcomeOfSheet(sheet).grade).toBeUndefined();
  });

  test('an entry that is still open keeps the sheet incomplete', () => {
    const { 'O.Good': _, ...others } = entries;
    const sheet = scored({ ...full, entries: others });
    expect([leafOf(sheet, 'O.Good')?.state, sheet.isComplete]).toEqual(['open', false]);
  });

  test.each<[string, Partial<SheetInput>, string, string]>([
    ['a fact nobody asked for', { facts: { ...fullSheet.facts, other: '1' } }, 'FACT-001', '/facts/other'],
    ['a fact that is no number', { facts: { ...fullSheet.facts, done: '1e2' } }, 'FACT-002', '/facts/done'],
    ['a yes where a number is asked', { facts: { ...fullSheet.facts, done: true } }, 'FACT-002', '/facts/done'],
    ['half a piece', { facts: { ...fullSheet.facts, done: '0.5' } }, 'FACT-004', '/facts/done'],
    ['fewer than none', { facts: { ...fullSheet.facts, done: '-1' } }, 'FACT-005', '/facts/done'],
    [
      'points outside the level',
      { entries: { ...entries, 'O.Good': { kind: 'level', level: 'Met', points: '7' } } },
      'ENTRY-003',
      '/entries/O.Good',
    ],
    [
      'an entry for a computed leaf',
      { entries: { ...entries, 'O.Count': { kind: 'checked', items: [] } } },
      'ENTRY-006',
      '/entries/O.Count',
    ],
    [
      'an entry for a leaf that is not there',
      { entries: { ...entries, X: { kind: 'checked', items: [] } } },
      'ENTRY-007',
      '/entries/X',
    ],
    ['a veto that facts decide', { raisedVetoes: ['V.False'] }, 'ENTRY-008', '/raisedVetoes'],
    ['a share for a leaf without a plugin', { contributed: { 'O.Count': '1' } }, 'ENTRY-009', '/contributed/O.Count'],
  ])('%s is refused and keeps the sheet incomplete', (_, change, code, at) => {
    const sheet = scored({ ...full, ...change });
    expect(sheet.faults).toContainEqual(expect.objectContaining({ code, at }));
    expect(sheet.isComplete).toBe(false);
  });
});

describe('not applicable', () => {
  const mark = (code: string) => ({ notApplicable: [{ code, reason: '本项目没有' }] });

  test('full marks are points without an entry', () => {
    const { 'P.Rules': _, ...others } = entries;
    const sheet = scored({ ...full, entries: others }, mark('P.Rules'));
    expect(leafOf(sheet, 'P.Rules')).toMatchObject({ state: 'fullMarks' });
    expect([toText(sheet.total), sheet.isComplete]).toEqual(['100', true]);
  });

  test('an entry for it is refused', () => {
    expect(scored(full, mark('P.Rules')).faults).toMatchObject([{ code: 'ENTRY-006' }]);
  });

  test('moved weight is scored where it went', () => {
    const { 'P.Assets': _, ...others } = entries;
    const sheet = scored({ ...full, entries: others }, mark('P.Assets'));
    expect([pointsOf(sheet, 'P.Rules'), toText(sheet.total)]).toEqual(['20.00', '100']);
    expect(sheet.plan.dropped).toMatchObject([{ code: 'P.Assets', mark: 'P.Assets' }]);
  });

  test('points taken off per day do not grow with the weight', () => {
    const { 'D.Money': _, ...others } = entries;
    const sheet = scored({ facts: { ...full.facts, daysLate: '3' }, entries: others }, mark('D.Money'));
    expect([pointsOf(sheet, 'D.Basis'), pointsOf(sheet, 'O.Time')]).toEqual(['20.00', '9.10']);
  });
});

describe('a slot without items', () => {
  const slot = {
    code: 'E.Own',
    parent: 'E',
    title: { zh: '自定', en: 'own' },
    weight: '20',
    allowedRules: ['levels' as const],
    minItems: 1,
    maxItems: 3,
    split: { by: 'equal' as const, places: 2, remainder: 'largestRemainder' as const },
    notApplicable: { policy: 'moveTo' as const, to: 'O' },
    tags: { threeE: ['economy' as const], content: 'attainment' as const },
    cites: ['rule-1'],
  };
  const change: Partial<Pack> = {
    slots: [slot],
    indicators: (smallPack.indicators ?? []).filter((one) => one.code !== 'E.People'),
  };
  const compiled = compilePack(resolvedFrom({ ...smallPack, ...change }), formulaTools);

  test('is refused', () => {
    expect(compiled.plan()).toMatchObject({ ok: false, refusal: { code: 'SLOT-009', params: { slot: 'E.Own' } } });
  });

  test('marked as not applicable gives its weight away', () => {
    const { 'E.People': _, ...others } = entries;
    const good: Entry = { kind: 'level', level: 'Met', points: '15' };
    const shape = { notApplicable: [{ code: 'E.Own', reason: '没有效益指标' }] };
    const sheet = scored({ ...full, entries: { ...others, 'O.Good': good } }, shape, change);
    expect([toText(sheet.total), pointsOf(sheet, 'O.Count'), sheet.faults]).toEqual(['100', '22.50', []]);
  });
});

describe('blocks scored out of 100 each', () => {
  const blocks: Partial<Pack> = {
    totals: 'blockNormalised',
    groups: [
      { code: 'M', title: { zh: '管理', en: 'management' }, weight: '25' },
      { code: 'R', title: { zh: '结果', en: 'results' }, weight: '75' },
    ],
    indicators: [
      leaf('M.A', '40', { parent: 'M' }),
      leaf('M.B', '60', { parent: 'M' }),
      leaf('R.A', '100', { parent: 'R' }),
    ],
  };

  test('a full leaf of 40 in a block of 25 adds 10', () => {
    const done: Entry = { kind: 'checked', items: ['Done'] };
    const nothing: Entry = { kind: 'checked', items: [] };
    const sheet = scored({ facts: {}, entries: { 'M.A': done, 'M.B': nothing, 'R.A': done } }, {}, blocks);
    expect([toText(sheet.total), pointsOf(sheet, 'M.A')]).toEqual(['85', '40.00']);
    expect(sheet.leaves.map((one) => ('points' in one ? toText(inTotal(one.leaf, one.points)) : ''))).toEqual([
      '10',
      '0',
      '75',
    ]);
  });
});

test('BJEV-01 every leaf counts under its tags, and a sub-score is the sum of its leaves', () => {
  const sheet = scored({ ...full, facts: { ...full.facts, done: '50' } });
  const text = (parts: ReturnType<typeof subtotals>) =>
    parts.map((part) => `${part.key} ${toText(part.points)}/${toText(part.weight)}`);
  expect(text(subtotals(sheet, byThreeE))).toEqual(['economy 40/40', 'effectiveness 52.5/60']);
  expect(text(subtotals(sheet, byContent))).toEqual([
    'goalSetting 10/10',
    'funding 10/10',
    'management 20/20',
    'attainment 52.5/60',
  ]);
});

test('a plugin leaf takes the share its plugin gave', () => {
  const indicators = (smallPack.indicators ?? []).map((one) =>
    one.code === 'O.Count'
      ? { ...one, rule: { kind: 'plugin' as const, plugin: 'water', rule: 'leakage', uses: ['done'] } }
      : one,
  );
  expect(pointsOf(scored({ ...full, contributed: { 'O.Count': '0.4' } }, {}, { indicators }), 'O.Count')).toBe('6.00');
  expect(pointsOf(scored(full, {}, { indicators }), 'O.Count')).toBe('missing');
});
