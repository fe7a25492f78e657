import { expect, test } from 'vitest';
import { counterChance } from './counter-chance.ts';
import { fitAdditive, type AdditiveFit } from './additive-model.ts';
import { favours } from './favouritism.ts';
import { erraticExperts } from './odd-noise.ts';
import { severeOrLenient } from './odd-severity.ts';
import { reviewTable, type Review } from './review-table.ts';
import { alikePairs, isStraightLine, straightLiners, type SheetLeaves } from './sheet-patterns.ts';

interface Oddness {
  readonly severity?: Readonly<Record<string, number>>;
  readonly noise?: Readonly<Record<string, number>>;
  readonly favour?: { readonly expert: string; readonly firm: string; readonly points: number };
}

const firmOf = (project: string): string => `F${Math.floor(Number(project.slice(1)) / 16)}`;

/** Twenty experts, eighty projects, four seats; ten points of gift to a favoured firm and so on, as asked. */
function fitOf(seed: number, odd: Oddness): AdditiveFit {
  const chance = counterChance(seed);
  const reviews: Review[] = Array.from({ length: 80 }, (_, project) => {
    const quality = 78 + 7 * chance.normal();
    return [0, 1, 2, 3].map((seat) => {
      const expert = `E${(project * 3 + seat * 7 + Math.floor(project / 20) * seat) % 20}`;
      const gift = odd.favour?.expert === expert && odd.favour.firm === firmOf(`P${project}`) ? odd.favour.points : 0;
      const noise = (odd.noise?.[expert] ?? 4) * chance.normal();
      return { project: `P${project}`, expert, total: quality + (odd.severity?.[expert] ?? 0) + gift + noise };
    });
  }).flat();
  const fit = fitAdditive(reviewTable(reviews));
  if ('undefined' in fit) throw new Error(fit.undefined);
  return fit.value;
}

const names = (fit: AdditiveFit, numbers: readonly number[]) => numbers.map((at) => fit.table.experts[at]).toSorted();

test('severe and lenient experts are found, small differences are not', () => {
  const fit = fitOf(1, { severity: { E3: -14, E7: 14, E9: 2 } });
  expect(names(fit, severeOrLenient(fit, { alpha: 0.01, least: 5 }))).toEqual(['E3', 'E7']);
});

test('an erratic expert is found, a clean pool has none', () => {
  const odd = fitOf(2, { noise: { E11: 18 } });
  expect(names(odd, erraticExperts(odd, 0.01))).toEqual(['E11']);
  const clean = fitOf(2, {});
  expect(erraticExperts(clean, 0.01)).toEqual([]);
});

test('favour for a firm stands first, measured against the others on the panel', () => {
  const fit = fitOf(3, { favour: { expert: 'E4', firm: 'F2', points: 15 } });
  const [first] = favours(fit, firmOf, { fewestReviews: 3, leastNoiseShare: 0.6 });
  expect(first).toMatchObject({ expert: 'E4', group: 'F2' });
  expect(first!.meanResidual).toBeGreaterThan(5);
});

test('groups with too few reviews are not judged', () => {
  const fit = fitOf(3, {});
  const all = favours(fit, firmOf, { fewestReviews: 100, leastNoiseShare: 0.6 });
  expect(all).toEqual([]);
});

const sheet = (project: string, expert: string, ...points: readonly number[]): SheetLeaves => ({
  project,
  expert,
  points,
  maxima: [20, 30, 50],
});

test.each([
  ['the same percentage everywhere', [17, 25.5, 42.5], true],
  ['one leaf differs', [17, 25.5, 42], false],
  ['zero everywhere', [0, 0, 0], true],
])('%s: straight line %s', (_, points, straight) => {
  expect(isStraightLine(sheet('P', 'A', ...points))).toBe(straight);
});

test('a straight liner draws only straight lines, and enough of them', () => {
  const sheets = ['P1', 'P2', 'P3'].flatMap((project) => [
    sheet(project, 'A', 16, 24, 40),
    sheet(project, 'B', project === 'P3' ? 15 : 16, 24, 40),
  ]);
  expect(straightLiners(sheets, 3)).toEqual(['A']);
  expect(straightLiners(sheets, 4)).toEqual([]);
});

test('copied sheets are a pair with almost no difference over enough shared projects', () => {
  const sheets = ['P1', 'P2', 'P3', 'P4', 'P5'].flatMap((project, at) => [
    sheet(project, 'A', 10 + at, 20, 30),
    sheet(project, 'B', 10 + at, 20.3, 30),
    sheet(project, 'C', 18, 9, 44),
  ]);
  expect(alikePairs(sheets, { below: 0.5, fewestShared: 5 })).toEqual([
    { first: 'A', second: 'B', shared: 5, meanDifference: expect.closeTo(0.1, 10) },
  ]);
  expect(alikePairs(sheets.slice(0, 12), { below: 0.5, fewestShared: 5 })).toEqual([]);
});
