import { describe, expect, test } from 'vitest';
import type { Change, Pack } from '../generated/pack.ts';
import { leaf, named, smallPack } from '../testing/small-pack.ts';
import { documentOf } from './document-of.ts';
import { resolvePack } from './resolve.ts';

const base: Pack = {
  ...smallPack,
  indicators: (smallPack.indicators ?? []).map((one) => (one.code === 'D.Basis' ? { ...one, locked: true } : one)),
};
const because = { reason: named('行业特点'), cites: ['rule-1'] };
const reweight = (code: string, weight: string): Change => ({ op: 'reweight', code, weight, ...because });

const specific = { scope: 'specific', department: named('水务局') } as const;
/** A sector pack: one leaf less, one of its own, everything else from the base. */
const sector: Pack = {
  packFormat: 1,
  id: 'water',
  version: '1.0.0',
  title: named('水务'),
  curator: { role: 'department', name: named('水务局') },
  region: smallPack.region,
  jurisdiction: 'county',
  evaluates: 'project',
  effectiveFrom: '2024-01-01',
  extends: [{ pack: 'small', range: '^1.0.0', changes: [{ op: 'omit', code: 'P.Assets', ...because }] }],
  indicators: [leaf('P.Leakage', '10', { parent: 'P', ...specific })],
  citations: { 'rule-1': smallPack.citations['rule-1']! },
};
const extending = (changes: Change[], more: Partial<Pack> = {}): Pack => ({
  ...sector,
  extends: [{ pack: 'small', range: '^1.0.0', changes }],
  ...more,
});

function resolve(pack: Pack, library: Pack[] = [base]) {
  return resolvePack(
    documentOf(pack),
    library.map((one) => documentOf(one)),
  );
}
const problemsOf = (pack: Pack, library?: Pack[]) => {
  const resolution = resolve(pack, library);
  return resolution.ok ? [] : resolution.problems;
};

describe('a sector pack extends a base by named changes', () => {
  test('it inherits what it does not change, and says where it comes from', () => {
    const resolution = resolve(sector);
    expect(resolution.ok && resolution.pack.indicators.map((one) => one.code)).toEqual([
      'D.Basis',
      'D.Money',
      'P.Rules',
      'O.Count',
      'O.Good',
      'O.Time',
      'O.Cost',
      'E.People',
      'P.Leakage',
    ]);
    expect(resolution.ok && resolution.pack).toMatchObject({
      id: 'water',
      resolvedFrom: [{ id: 'small', version: '1.0.0' }],
      gradeScale: base.gradeScale,
      rounding: base.rounding,
      vetoes: base.vetoes,
    });
    expect(resolution.ok && 'extends' in resolution.pack).toBe(false);
  });

  test('RS20-34 loading it never changes the base', () => {
    const before = JSON.stringify(base);
    resolve(extending([reweight('O.Count', '14'), { op: 'omit', code: 'P.Assets', ...because }]));
    expect(JSON.stringify(base)).toBe(before);
  });

  test('RS20-34 an overlap of codes is refused with both names', () => {
    const pack = extending([{ op: 'omit', code: 'P.Assets', ...because }], {
      indicators: [leaf('P.Rules', '10', { parent: 'P', ...specific })],
    });
    expect(problemsOf(pack)).toEqual([
      {
        code: 'PACK-011',
        file: 'water/pack.json',
        pointer: '/indicators/0/code',
        params: { code: 'P.Rules', pack: 'water', other: 'small' },
      },
    ]);
  });

  test('reweight, replace and move do what they say', () => {
    const replaced = leaf('O.Cost', '6', { parent: 'O', ...specific, tags: base.indicators![7]!.tags });
    const resolution = resolve(
      extending(
        [
          reweight('O.Count', '14'),
          { op: 'replace', code: 'O.Cost', with: replaced, ...because },
          { op: 'move', code: 'D.Money', to: 'P', ...because },
          reweight('D', '10'),
          reweight('P', '30'),
        ],
        { indicators: [] },
      ),
    );
    const found = (code: string) =>
      resolution.ok ? resolution.pack.indicators.find((one) => one.code === code) : undefined;
    expect(resolution.ok || resolution.problems).toBe(true);
    expect([found('O.Count')?.weight, found('O.Cost')?.weight, found('D.Money')?.parent]).toEqual(['14', '6', 'P']);
  });

  test.each<[string, Change[], string, string]>([
    ['an unknown code', [reweight('X', '1')], 'PACK-026', '/extends/0/changes/0'],
    ['omitting a locked leaf', [{ op: 'omit', code: 'D.Basis', ...because }], 'PACK-027', '/extends/0/changes/0'],
    ['omitting the group above it', [{ op: 'omit', code: 'D', ...because }], 'PACK-027', '/extends/0/changes/0'],
    [
      'reweighting a locked leaf',
      [reweight('O.Count', '15'), reweight('D.Basis', '9')],
      'PACK-027',
      '/extends/0/changes/1',
    ],
    [
      'replacing a locked leaf',
      [{ op: 'replace', code: 'D.Basis', with: leaf('D.Basis', '1', specific), ...because }],
      'PACK-027',
      '/extends/0/changes/0',
    ],
    [
      'replacing under another code',
      [{ op: 'replace', code: 'O.Cost', with: leaf('O.Cash', '5', specific), ...because }],
      'PACK-028',
      '/extends/0/changes/0',
    ],
    ['reweighting a veto', [reweight('V.False', '5')], 'PACK-028', '/extends/0/changes/0'],
    [
      'moving to a leaf',
      [{ op: 'move', code: 'O.Cost', to: 'O.Count', ...because }],
      'PACK-029',
      '/extends/0/changes/0',
    ],
  ])('%s is refused', (_, changes, code, pointer) => {
    expect(problemsOf(extending(changes))).toContainEqual(
      expect.objectContaining({ code, pointer, file: 'water/pack.json' }),
    );
  });

  test('a wrong total names the total, the expected one and where', () => {
    expect(problemsOf(extending([]))).toMatchObject([
      { code: 'PACK-012', params: { total: '110.00', expected: '100.00' } },
      { code: 'PACK-013', params: { code: 'P', stated: '20.00', total: '30.00' } },
    ]);
  });

  test('a fault in an inherited part points at the file of the base, in a changed one at the change', () => {
    const lost = { ...base, citations: {} } as Pack;
    const [problem] = problemsOf({ ...sector, citations: {} }, [lost]);
    expect(problem).toMatchObject({ code: 'PACK-045', file: 'small/pack.json', pointer: '/indicators/0/cites' });
    const fine = extending([{ op: 'omit', code: 'P.Assets', ...because }, reweight('O.Count', '15.001')]);
    expect(problemsOf(fine)).toContainEqual(
      expect.objectContaining({ code: 'PACK-058', file: 'water/pack.json', pointer: '/extends/0/changes/1/weight' }),
    );
  });
});

describe('the base that is meant', () => {
  test('the newest version in range', () => {
    const library = ['1.0.0', '1.10.0', '1.9.0', '2.0.0'].map((version) => ({ ...base, version }));
    const resolution = resolve(sector, library);
    expect(resolution.ok && resolution.pack.resolvedFrom).toEqual([{ id: 'small', version: '1.10.0' }]);
  });

  test.each([
    ['not there', [], 'PACK-023', '–'],
    ['in no version of the range', [{ ...base, version: '2.0.0' }], 'PACK-024', '2.0.0'],
  ])('%s: refused', (_, library, code, versions) => {
    expect(problemsOf(sector, library)).toMatchObject([{ code, params: { pack: 'small', range: '^1.0.0', versions } }]);
  });

  test('packs that extend one another are refused with the circle', () => {
    const one = { ...sector, extends: [{ pack: 'river', range: '1.0.0', changes: [] }] };
    const two = { ...one, id: 'river', extends: [{ pack: 'water', range: '1.0.0', changes: [] }] };
    expect(problemsOf(one, [one, two])).toMatchObject([
      { code: 'PACK-025', params: { cycle: 'water 1.0.0 → river 1.0.0 → water 1.0.0' } },
    ]);
  });

  test('without a base every setting must be stated', () => {
    const { gradeScale: _, ...bare } = smallPack;
    expect(problemsOf(bare)).toMatchObject([{ code: 'PACK-068', params: { name: 'gradeScale' } }]);
  });
});

describe('CD19-14 levels one and two come from the base and are locked', () => {
  const group = (code: string, parent?: string) => ({ code, title: named(code), ...(parent && { parent }) });
  const framed: Pack = {
    ...base,
    lockedLevels: 2,
    groups: [...base.groups!, group('P.Work', 'P'), group('O.Work', 'O'), group('E.Work', 'E'), group('D.Work', 'D')],
    indicators: base.indicators!.map((one) => ({ ...one, parent: `${one.parent}.Work`, locked: false })),
  };
  const omitted: Change[] = [{ op: 'omit', code: 'P.Assets', ...because }];
  const third = leaf('P.Leakage', '10', { parent: 'P.Work', ...specific });

  test('a sector author adds and changes level three', () => {
    expect(problemsOf(extending(omitted, { indicators: [third] }), [framed])).toEqual([]);
  });

  test.each<[string, Pack, string, string]>([
    [
      'a new second-level group',
      extending(omitted, { groups: [group('P.New', 'P')], indicators: [{ ...third, parent: 'P.New' }] }),
      'PACK-071',
      '/groups/0',
    ],
    [
      'a leaf on level two',
      extending(omitted, { indicators: [{ ...third, parent: 'P' }] }),
      'PACK-071',
      '/indicators/0',
    ],
    [
      'another weight for level one',
      extending([...omitted, reweight('P', '20')], { indicators: [third] }),
      'PACK-027',
      '/extends/0/changes/1',
    ],
    [
      'leaving out level two',
      extending([{ op: 'omit', code: 'P.Work', ...because }]),
      'PACK-027',
      '/extends/0/changes/0',
    ],
  ])('%s is refused', (_, pack, code, pointer) => {
    expect(problemsOf(pack, [framed])).toContainEqual(expect.objectContaining({ code, pointer }));
  });

  test('the lock reaches packs that extend the sector pack', () => {
    const middle = extending(omitted, { indicators: [third] });
    const top: Pack = {
      ...sector,
      id: 'river',
      extends: [{ pack: 'water', range: '1.0.0', changes: [reweight('P', '20')] }],
      indicators: [],
    };
    expect(problemsOf(top, [framed, middle])).toMatchObject([{ code: 'PACK-027' }]);
  });
});

describe('BJEV-19 finance sets common indicators', () => {
  const common = leaf('P.Leakage', '10', { parent: 'P' });
  const changes: Change[] = [{ op: 'omit', code: 'P.Assets', ...because }];

  test.each([
    ['a department may not add one', extending(changes, { indicators: [common] }), ['PACK-032']],
    ['finance may', extending(changes, { indicators: [common], curator: smallPack.curator }), []],
    [
      'a specific one names the department',
      extending(changes, { indicators: [{ ...common, scope: 'specific' }] }),
      ['PACK-033'],
    ],
    ['nobody writes the trace of a resolution', { ...sector, resolvedFrom: [] }, ['PACK-069']],
  ] as [string, Pack, string[]][])('%s', (_, pack, codes) => {
    expect(problemsOf(pack).map((problem) => problem.code)).toEqual(codes);
  });
});
