import { describe, expect, test } from 'vitest';
import { packMessages } from '../../catalogue/packs.ts';
import { formulaTools } from '../../expressions/formula-tools.ts';
import type { Pack } from '../../generated/pack.ts';
import { named, resolvedFrom, smallPack } from '../../testing/small-pack.ts';
import { compilePack } from './compile-pack.ts';
import { explainLeaf, explainSheet } from './explain.ts';
import { scoreSheet } from './score-sheet.ts';

const change: Partial<Pack> = {
  measures: { rate: { kind: 'rate', title: named('完成率'), of: 'done', to: 'planned' } },
  indicators: (smallPack.indicators ?? []).map((one) =>
    one.code === 'O.Count'
      ? { ...one, rule: { kind: 'bands', measure: 'rate', bands: [{ share: '0' }, { from: '0.5', share: '0.7' }] } }
      : one,
  ),
};
const plan = compilePack(resolvedFrom({ ...smallPack, ...change }), formulaTools).plan();
if (!plan.ok) throw new Error(plan.refusal.code);
const sheet = scoreSheet(plan.value, {
  facts: { done: '2', planned: '3' },
  entries: { 'O.Good': { kind: 'level', level: 'Partly', points: '7.5' } },
});

describe('number → rule → facts → clause', () => {
  test('a computed leaf shows every step as plain JSON', () => {
    const trace = explainLeaf(sheet, 'O.Count');
    expect(trace).toMatchObject({
      code: 'O.Count',
      state: 'scored',
      weight: { stated: '15', used: '15' },
      judgedBy: 'facts',
      rule: { kind: 'bands', measure: 'rate' },
      standard: { basis: 'plan' },
      branch: { id: 'trace.bands.step', numbers: { value: '2/3', from: '0.5' } },
      share: '0.7',
      exact: '10.5',
      rounding: { places: 2 },
      points: '10.50',
      clauses: [{ key: 'rule-1', document: named('办法'), confidence: 'design' }],
    });
    expect(trace?.quantities).toEqual([
      {
        name: 'rate',
        kind: 'measure',
        title: named('完成率'),
        value: '2/3',
        of: [
          { name: 'done', kind: 'fact', title: named('完成数'), unit: 'count', value: '2', of: [] },
          { name: 'planned', kind: 'fact', title: named('计划数'), unit: 'count', value: '3', of: [] },
        ],
      },
    ]);
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
  });

  test('a judged leaf shows the level and its range', () => {
    expect(explainLeaf(sheet, 'O.Good')?.branch).toEqual({
      id: 'trace.levels.chosen',
      numbers: { points: '7.5', least: '6', most: '7.99' },
    });
  });

  test('a missing fact is named, and its place in the trace has no value', () => {
    const trace = explainLeaf(sheet, 'O.Time');
    expect(trace?.why).toEqual({ code: 'RULE-001', params: { name: 'daysLate' } });
    expect(trace?.quantities).toMatchObject([{ name: 'daysLate' }]);
    expect(trace?.quantities[0]).not.toHaveProperty('value');
  });

  test('a leaf that is not on the sheet has no trace', () => {
    expect(explainLeaf(sheet, 'X')).toBeUndefined();
  });

  test('every branch has its words in both languages', () => {
    const ids = explainSheet(sheet).flatMap((trace) => trace.branch?.id ?? []);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(Object.keys(packMessages)).toContain(id);
  });
});
