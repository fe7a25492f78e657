import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexDecode, sha256Hex } from '../hash/sha256.ts';
import { be16, moduloOf, orderOf, takeInTurn } from './order.ts';

test('an order is a permutation of the whole pool', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.string(), (count, code) => {
      const sorted = orderOf('KEY', code.toWellFormed(), count).toSorted((a, b) => a - b);
      expect(sorted).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    }),
  );
});

test('each turn strikes the place its digest names out of what is left', () => {
  // Remainders 2 of 4, 2 of 3, 0 of 2: third, then third of (1, 2, 4), then first of (1, 2).
  const digits = [6, 5, 4, 9];
  expect(takeInTurn(4, (turn) => new Uint8Array([0, digits[turn]!]))).toEqual([3, 4, 1, 2]);
  expect(takeInTurn(4, (turn) => new Uint8Array([0, digits[turn]!]), 2)).toEqual([3, 4]);
});

test('a digest is one big-endian number', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 32 }),
      fc.integer({ min: 1, max: 65_536 }),
      (digest, divisor) => {
        const whole = digest.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
        expect(moduloOf(digest, divisor)).toBe(Number(whole % BigInt(divisor)));
      },
    ),
  );
  expect(moduloOf(hexDecode('990DD0A5692A029A98B5E01AA28F3459'), 25)).toBe(16);
  expect([...be16(65_535), ...be16(258)]).toEqual([255, 255, 1, 2]);
});

test('R3 over 6,000 fixed keys every member and every pair is drawn about equally often', () => {
  const [draws, members, seats] = [6_000, 12, 3];
  const single = new Map<number, number>();
  const pairs = new Map<string, number>();
  for (let draw = 0; draw < draws; draw += 1) {
    const panel = orderOf(sha256Hex(`key ${draw}`), 'X', members)
      .slice(0, seats)
      .toSorted((a, b) => a - b);
    for (const n of panel) single.set(n, (single.get(n) ?? 0) + 1);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const pair = `${panel[a]}-${panel[b]}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  const spread = (counts: Map<unknown, number>, cells: number, total: number): number =>
    [...counts.values()].reduce((sum, count) => sum + (count - total / cells) ** 2 / (total / cells), 0);
  expect([single.size, pairs.size]).toEqual([12, 66]);
  // Chi-square limits at 0.001 and 0.999, with 11 and 65 degrees of freedom; drawing without repetition makes them lenient.
  expect(spread(single, 12, draws * 3)).toBeLessThan(31.3);
  expect(spread(pairs, 66, draws * 3)).toBeLessThan(105.9);
  expect(spread(pairs, 66, draws * 3)).toBeGreaterThan(35);
});
