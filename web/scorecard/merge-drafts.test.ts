import { describe, expect, test } from 'vitest';
import type { SheetAnswer, SheetContent } from '../../core/generated/sheet-content.ts';
import { mergeDrafts, resolved } from './merge-drafts.ts';

const answer = (points: string): SheetAnswer => ({ kind: 'level', level: 'Met', points });
const sheet = (points: Readonly<Record<string, string>>, more: Partial<SheetContent> = {}): SheetContent => ({
  entries: Object.entries(points).map(([leaf, value]) => ({ leaf, answer: answer(value), reason: '', basis: '' })),
  contests: [],
  raisedVetoes: [],
  ...more,
});
const pointsIn = ({ entries }: SheetContent): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    entries.map(({ leaf, answer: given }) => [leaf, given.kind === 'level' ? given.points : undefined]),
  );

describe('two drafts of one sheet', () => {
  test.each([
    ['only here changed', { A: '1' }, { A: '2' }, { A: '1' }, { A: '2' }, []],
    ['only there changed', { A: '1' }, { A: '1' }, { A: '3' }, { A: '3' }, []],
    ['both changed alike', { A: '1' }, { A: '2' }, { A: '2' }, { A: '2' }, []],
    ['both changed otherwise', { A: '1' }, { A: '2' }, { A: '3' }, { A: '2' }, ['A']],
    ['each added a leaf', {}, { A: '1' }, { B: '2' }, { A: '1', B: '2' }, []],
    ['both added the same leaf otherwise', {}, { A: '1' }, { A: '2' }, { A: '1' }, ['A']],
  ])('%s', (_, base, mine, theirs, expected, conflicts) => {
    const merged = mergeDrafts({ base: sheet(base), mine: sheet(mine), theirs: sheet(theirs) });
    expect(pointsIn(merged.content)).toEqual(expected);
    expect(merged.conflicts.map(({ leaf }) => leaf)).toEqual(conflicts);
  });

  test('a person chooses the side of each conflict', () => {
    const sides = { base: sheet({}), mine: sheet({ A: '1', B: '1' }), theirs: sheet({ A: '2', B: '2' }) };
    const merged = mergeDrafts(sides);
    expect(pointsIn(resolved(merged, new Set(['B'])))).toEqual({ A: '1', B: '2' });
  });

  test('contests and vetoes of both sides stay, what one side took back goes', () => {
    const contest = { leaf: 'O.Paid', against: 'computed' as const, reason: '口径' };
    const merged = mergeDrafts({
      base: sheet({}, { raisedVetoes: ['V.Old'] }),
      mine: sheet({}, { contests: [contest], raisedVetoes: ['V.Old'] }),
      theirs: sheet({}, { raisedVetoes: ['V.New'] }),
    });
    expect(merged.content).toMatchObject({ contests: [contest], raisedVetoes: ['V.New'] });
  });
});
