import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PoolRow, Seating } from './draw-file.ts';
import { shortfallsOf } from './shortfall.ts';
import { seatAll, type ProjectResult, type SkipReason } from './walk.ts';

const row = (n: number, stratum = 'a', employer = `E${n}`): PoolRow => ({
  n,
  id: `P${n}`,
  stratum,
  employer,
  digest: '',
});
const key = 'KEY';

// A key whose order for a pool of six under the code X is known, so that the reasons below can be read off it.
const order = [4, 6, 1, 5, 3, 2];
const seating = (change: Partial<Seating>): Seating => ({
  projects: [{ code: 'X', seats: { a: 2 }, employerCap: 6 }],
  maxLoad: 1,
  pool: [1, 2, 3, 4, 5, 6].map((n) => row(n)),
  ineligible: [],
  ...change,
});

test('the order depends on key and code alone', () => {
  expect(seatAll(seating({}), key)[0]?.order).toEqual(order);
  expect(seatAll(seating({ maxLoad: 5 }), key)[0]?.order).toEqual(order);
  expect(seatAll(seating({}), `${key}2`)[0]?.order).not.toEqual(order);
});

const [first, second, third] = order as [number, number, number];
const poolWith = (...rows: readonly PoolRow[]): readonly PoolRow[] =>
  [1, 2, 3, 4, 5, 6].map((n) => rows.find((one) => one.n === n) ?? row(n));

test.each<[SkipReason | 'nobody', Partial<Seating>]>([
  ['nobody', {}],
  ['ineligible', { ineligible: [{ project: 'X', n: first, reason: '近亲属' }] }],
  ['load', { pool: poolWith({ ...row(first), held: 1 }) }],
  ['stratum', { pool: poolWith(row(first, 'b')) }],
])('%s is passed over at the head of the order', (why, change) => {
  const [result] = seatAll(seating(change), key);
  const seated = why === 'nobody' ? [first, second] : [second, third];
  expect(result).toMatchObject({ seated, skipped: why === 'nobody' ? [] : [{ n: first, why }], short: {} });
});

test('a second member of a full employer is passed over', () => {
  const pool = poolWith(row(first, 'a', 'same'), row(second, 'a', 'same'));
  const projects = [{ code: 'X', seats: { a: 2 }, employerCap: 1 }];
  const [result] = seatAll(seating({ pool, projects }), key);
  expect(result).toMatchObject({ seated: [first, third], skipped: [{ n: second, why: 'employer' }] });
});

test('a member the next project cannot do without is kept in reserve', () => {
  const projects = [
    { code: 'X', seats: { a: 1 }, employerCap: 1 },
    { code: 'Y', seats: { a: 1 }, employerCap: 1 },
  ];
  const ineligible = [1, 2, 3, 4, 5, 6].filter((n) => n !== first).map((n) => ({ project: 'Y', n, reason: '本单位' }));
  const [x, y] = seatAll(seating({ projects, ineligible }), key);
  expect(x).toMatchObject({ seated: [second], skipped: [{ n: first, why: 'reserve' }] });
  expect(y).toMatchObject({ seated: [first] });
});

test('the first reason that applies is the one recorded', () => {
  const pool = poolWith({ ...row(first, 'b', 'same'), held: 1 });
  const ineligible = [{ project: 'X', n: first, reason: '回避' }];
  expect(seatAll(seating({ pool, ineligible }), key)[0]?.skipped).toEqual([{ n: first, why: 'ineligible' }]);
  expect(seatAll(seating({ pool }), key)[0]?.skipped).toEqual([{ n: first, why: 'load' }]);
});

test('skips end at the last seat filled, and what stays empty shows as short', () => {
  const pool = [1, 2, 3, 4, 5, 6].map((n) => row(n, 'a', 'one employer'));
  const projects = [{ code: 'X', seats: { a: 3 }, employerCap: 1 }];
  expect(seatAll(seating({ pool, projects }), key)).toMatchObject([{ seated: [first], skipped: [], short: { a: 2 } }]);
});

test('seats nobody can fill are left to nobody, not to whoever comes first', () => {
  const projects = [{ code: 'X', seats: { a: 7 }, employerCap: 9 }];
  expect(seatAll(seating({ projects }), key)).toMatchObject([{ seated: [], skipped: [], short: { a: 7 } }]);
});

test('a stratum may be called like a member of every object', () => {
  const pool = poolWith(row(first, 'constructor'), row(second, '__proto__'));
  const projects = [{ code: 'X', seats: JSON.parse('{"__proto__":1,"a":1}'), employerCap: 1 }];
  expect(seatAll(seating({ pool, projects }), key)).toMatchObject([{ seated: [second, third], short: {} }]);
});

test('rows may come in any order', () => {
  const pool = poolWith(row(2, 'b'), row(5, 'b'));
  const projects = [{ code: 'X', seats: { a: 2, b: 1 }, employerCap: 1 }];
  const straight = seatAll(seating({ pool, projects }), key);
  expect(seatAll(seating({ pool: pool.toReversed(), projects }), key)).toEqual(straight);
});

// The rules again in the plainest words: every reserve question by a flow from scratch, Kuhn's way.
function plainly({ projects, maxLoad, pool, ineligible }: Seating, orders: readonly (readonly number[])[]): unknown {
  const byNumber = new Map(pool.map((one) => [one.n, one]));
  const barred = (p: number, n: number) => ineligible.some((bar) => bar.n === n && bar.project === projects[p]!.code);
  const seats = new Map(pool.map(({ n }) => [n, new Set<number>()]));
  const load = (n: number) => (byNumber.get(n)!.held ?? 0) + seats.get(n)!.size;
  const fillable = (open: readonly { readonly p: number; readonly stratum: string }[]): boolean => {
    const units = new Map<string, number>();
    const assign = (unit: number, tried: Set<string>): boolean =>
      pool.some(({ n, stratum }) => {
        const { p, stratum: wanted } = open[unit]!;
        if (stratum !== wanted || barred(p, n) || seats.get(n)!.has(p)) return false;
        if ([...units].some(([slot, other]) => slot.startsWith(`${n}/`) && open[other]!.p === p)) return false;
        for (let slot = load(n); slot < maxLoad; slot += 1) {
          const name = `${n}/${slot}`;
          if (tried.has(name)) continue;
          tried.add(name);
          const holder = units.get(name);
          units.delete(name);
          if (holder === undefined || assign(holder, tried)) return units.set(name, unit) !== undefined;
          units.set(name, holder);
        }
        return false;
      });
    return open.every((_, unit) => assign(unit, new Set()));
  };
  return projects.map(({ code, seats: wanted, employerCap }, p) => {
    const left = new Map(Object.entries(wanted));
    const seated: number[] = [];
    const skipped: { n: number; why: string }[] = [];
    let settled = 0;
    const openAfter = (n: number) => [
      ...[...left].flatMap(([stratum, count]) =>
        Array.from({ length: count - Number(stratum === byNumber.get(n)!.stratum) }, () => ({ p, stratum })),
      ),
      ...projects.flatMap((later, q) =>
        q <= p
          ? []
          : Object.entries(later.seats).flatMap(([stratum, count]) =>
              Array.from({ length: count }, () => ({ p: q, stratum })),
            ),
      ),
    ];
    const whyNot = (n: number): string | undefined => {
      const { stratum, employer } = byNumber.get(n)!;
      if (barred(p, n)) return 'ineligible';
      if (load(n) >= maxLoad) return 'load';
      if (!left.get(stratum)) return 'stratum';
      if (seated.filter((other) => byNumber.get(other)!.employer === employer).length >= employerCap) return 'employer';
      seats.get(n)!.add(p);
      const kept = fillable(openAfter(n));
      if (!kept) seats.get(n)!.delete(p);
      return kept ? undefined : 'reserve';
    };
    for (const n of orders[p]!) {
      if ([...left.values()].every((count) => count === 0)) break;
      const why = whyNot(n);
      if (why) {
        skipped.push({ n, why });
        continue;
      }
      seated.push(n);
      settled = skipped.length;
      left.set(byNumber.get(n)!.stratum, left.get(byNumber.get(n)!.stratum)! - 1);
    }
    const short = Object.fromEntries([...left].filter(([, count]) => count > 0));
    return { project: code, order: orders[p], seated, skipped: skipped.slice(0, settled), short };
  });
}

const smallSeating: fc.Arbitrary<Seating> = fc
  .record({
    people: fc.array(
      fc.record({ stratum: fc.constantFrom('a', 'b'), employer: fc.nat(3), held: fc.constantFrom(0, 0, 0, 1) }),
      {
        minLength: 2,
        maxLength: 9,
      },
    ),
    projects: fc.array(fc.record({ a: fc.nat(2), b: fc.nat(2), employerCap: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    maxLoad: fc.integer({ min: 1, max: 2 }),
    bars: fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })), { maxLength: 14 }),
  })
  .map(({ people, projects, maxLoad, bars }) => ({
    projects: projects.map(({ a, b, employerCap }, index) => ({ code: `X${index}`, seats: { a, b }, employerCap })),
    maxLoad,
    pool: people.map(({ stratum, employer, held }, index) => ({ ...row(index + 1, stratum, `E${employer}`), held })),
    ineligible: bars.map(([project, n]) => ({ project: `X${project}`, n, reason: 'x' })),
  }));

test('the walk seats and skips as the rules in plain words do, whatever the pool', () => {
  fc.assert(
    fc.property(smallSeating, fc.string({ unit: 'grapheme-ascii' }), (drawn, text) => {
      const results = seatAll(drawn, text);
      expect(results).toEqual(
        plainly(
          drawn,
          results.map((result) => result.order),
        ),
      );
    }),
    { numRuns: 400 },
  );
});

const isShort = ({ short }: ProjectResult): boolean => Object.keys(short).length > 0;

test('nobody ineligible is seated, no load is exceeded, and every seat is filled when the flow says so and no cap is in the way', () => {
  fc.assert(
    fc.property(smallSeating, (drawn) => {
      const results = seatAll(drawn, key);
      for (const { project, seated } of results) {
        expect(new Set(seated).size).toBe(seated.length);
        for (const n of seated) expect(drawn.ineligible).not.toContainEqual({ project, n, reason: 'x' });
      }
      for (const { n, held = 0 } of drawn.pool) {
        const seats = results.filter(({ seated }) => seated.includes(n)).length;
        expect(seats === 0 || seats + held <= drawn.maxLoad).toBe(true);
      }
      const uncapped = { ...drawn, projects: drawn.projects.map((project) => ({ ...project, employerCap: 9 })) };
      expect(seatAll(uncapped, key).some(isShort)).toBe(shortfallsOf(uncapped).length > 0);
    }),
    { numRuns: 300 },
  );
});
