import { concat, sha256, utf8 } from '../hash/sha256.ts';

/** Takes the (digest mod remaining)-th of the remaining numbers 1…count, again and again, `take` times. @source RFC 3797 section 4.3 */
export function takeInTurn(count: number, digestOf: (turn: number) => Uint8Array, take = count): readonly number[] {
  const remaining = Int32Array.from({ length: count }, (_, index) => index + 1);
  const taken: number[] = [];
  for (let turn = 0; turn < Math.min(take, count); turn += 1) {
    const left = count - turn;
    const place = moduloOf(digestOf(turn), left);
    taken.push(remaining[place] ?? 0);
    remaining.copyWithin(place, place + 1, left);
  }
  return taken;
}

/** A big-endian digest modulo a number up to 65536. */
export function moduloOf(digest: Uint8Array, divisor: number): number {
  return digest.reduce((rest, byte) => (rest * 256 + byte) % divisor, 0);
}

/** A two-byte big-endian counter. */
export function be16(value: number): Uint8Array {
  return new Uint8Array([value >> 8, value & 255]);
}

/** Walking order of the whole pool 1…count for a project code (or a vacancy's `code#k`) under a key. @source EPD-2, 4 */
export function orderOf(key: string, code: string, count: number): readonly number[] {
  const text = utf8(key + code);
  return takeInTurn(count, (turn) => sha256(concat(be16(turn), text, be16(turn))));
}
