import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PoolRow, Seating } from './draw-file.ts';
import { forcedIn } from './forced.ts';
import { shortfallsOf } from './shortfall.ts';
import { thinPoolsOf } from './thin-pool.ts';

const row = (n: number, stratum = 'a'): PoolRow => ({ n, id: `P${n}`, stratum, employer: `E${n}`, digest: '' });
const pool = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1));
const project = (code: string, a: number) => ({ code, seats: { a }, employerCap: 9 });
const bar = (code: string, ...numbers: readonly number[]) => numbers.map((n) => ({ project: code, n, reason: 'x' }));

test('a project with too few eligible members falls short because of them', () => {
  const seating = { projects: [project('X', 3)], maxLoad: 1, pool: pool(4), ineligible: bar('X', 1, 2) };
  expect(shortfallsOf(seating)).toEqual([
    {
      project: 'X',
      stratum: 'a',
      seats: 3,
      members: 4,
      eligible: 2,
      missing: 1,
      why: 'ineligible',
      rivals: [],
      wanted: 3,
      carried: 2,
    },
  ]);
});

test('projects that need the same members fall short together, the later one of them', () => {
  const projects = [project('X', 2), project('W', 1), project('Y', 2)];
  const ineligible = [...bar('X', 4, 5), ...bar('Y', 4, 5), ...bar('W', 1, 2, 3)];
  expect(shortfallsOf({ projects, maxLoad: 1, pool: pool(5), ineligible })).toMatchObject([
    { project: 'Y', missing: 1, eligible: 3, why: 'load', rivals: ['X'], wanted: 4, carried: 3 },
  ]);
});

test('seats held from earlier draws count against the load', () => {
  const seating = { projects: [project('X', 2)], maxLoad: 1, pool: [row(1), { ...row(2), held: 1 }], ineligible: [] };
  expect(shortfallsOf(seating)).toMatchObject([{ missing: 1, eligible: 1, why: 'ineligible' }]);
});

test('a stratum without members falls short, and a full draw does not', () => {
  const projects = [{ code: 'X', seats: { a: 1, b: 1 }, employerCap: 1 }];
  expect(shortfallsOf({ projects, maxLoad: 1, pool: pool(1), ineligible: [] })).toMatchObject([
    { stratum: 'b', members: 0 },
  ]);
  expect(shortfallsOf({ projects: [project('X', 4)], maxLoad: 1, pool: pool(4), ineligible: [] })).toEqual([]);
});

test('members that chance does not decide about are named', () => {
  const projects = [project('X', 1), project('Y', 1)];
  const seating = { projects, maxLoad: 1, pool: [...pool(3), row(4, 'b')], ineligible: bar('Y', 2, 3) };
  expect(forcedIn(seating)).toEqual({
    must: [{ project: 'Y', n: 1 }],
    never: [{ project: 'X', n: 1 }],
    alwaysSeated: [1],
    unplaceable: [4],
  });
});

test('a pool is thin where eligible members are fewer than the rule wants, in a project or in all', () => {
  const projects = [project('X', 1), project('Y', 1)];
  const seating = { projects, maxLoad: 2, pool: pool(5), ineligible: bar('Y', 1, 2, 3) };
  expect(thinPoolsOf(seating, 3)).toEqual([
    { seats: 2, eligible: 5, wanted: 6 },
    { project: 'Y', seats: 1, eligible: 2, wanted: 3 },
  ]);
  expect(thinPoolsOf(seating, 2)).toEqual([]);
});

const small: fc.Arbitrary<Seating> = fc
  .record({
    count: fc.integer({ min: 1, max: 5 }),
    seats: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 3 }),
    maxLoad: fc.integer({ min: 1, max: 2 }),
    bars: fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 5 })), { maxLength: 6 }),
  })
  .map(({ count, seats, maxLoad, bars }) => ({
    projects: seats.map((a, index) => project(`X${index}`, a)),
    maxLoad,
    pool: pool(count),
    ineligible: bars.flatMap(([index, n]) => bar(`X${index}`, n)),
  }));

// Every way to fill all seats, one by one.
function fillings({ projects, maxLoad, pool: members, ineligible }: Seating): readonly ReadonlySet<string>[] {
  let partial: readonly (readonly string[])[] = [[]];
  for (const { code, seats } of projects) {
    const free = members.filter(({ n }) => !ineligible.some((one) => one.project === code && one.n === n));
    partial = partial.flatMap((taken) =>
      chosen(
        free.map(({ n }) => n),
        seats['a']!,
      )
        .filter((panel) => panel.every((n) => taken.filter((seat) => seat.endsWith(` ${n}`)).length < maxLoad))
        .map((panel) => [...taken, ...panel.map((n) => `${code} ${n}`)]),
    );
  }
  return partial.map((seats) => new Set(seats));
}

function chosen(numbers: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return numbers.flatMap((n, index) => chosen(numbers.slice(index + 1), count - 1).map((rest) => [n, ...rest]));
}

test('what must, can never and always will be is what all fillings have in common', () => {
  fc.assert(
    fc.property(small, (seating) => {
      const all = fillings(seating);
      expect(shortfallsOf(seating).length === 0).toBe(all.length > 0);
      if (all.length === 0) return;
      const { must, never, alwaysSeated, unplaceable } = forcedIn(seating);
      const open = seating.projects.flatMap(({ code }) =>
        seating.pool
          .filter(({ n }) => !seating.ineligible.some((one) => one.project === code && one.n === n))
          .map(({ n }) => ({ project: code, n })),
      );
      const seated = (n: number) => all.filter((seats) => [...seats].some((seat) => seat.endsWith(` ${n}`))).length;
      expect(must).toEqual(open.filter(({ project: code, n }) => all.every((seats) => seats.has(`${code} ${n}`))));
      expect(never).toEqual(open.filter(({ project: code, n }) => !all.some((seats) => seats.has(`${code} ${n}`))));
      const numbers = seating.pool.map(({ n }) => n);
      expect(alwaysSeated).toEqual(numbers.filter((n) => seated(n) === all.length));
      expect(unplaceable).toEqual(numbers.filter((n) => seated(n) === 0));
    }),
    { numRuns: 300 },
  );
});
