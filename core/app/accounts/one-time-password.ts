import type { Chance } from '../ports/chance.ts';

/** Signs that are not mistaken for one another on paper, by kind. */
const kinds = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'] as const;
const all = kinds.join('');
const groups = 4;
const groupLength = 5;

/**
 * A password to be changed at the first sign-in, as four groups of five signs: over 100 bits, with letters of both cases and
 * digits, so that it meets every profile's rules.
 */
export function oneTimePassword(chance: Chance): string {
  return Array.from({ length: groups }, () => group(chance)).join('-');
}

function group(chance: Chance): string {
  const ofEach = kinds.map((kind) => pick(chance, kind));
  const rest = Array.from({ length: groupLength - ofEach.length }, () => pick(chance, all));
  return [...ofEach, ...rest].join('');
}

/** One sign, each as likely as the other: bytes beyond the last full run are thrown away. */
function pick(chance: Chance, signs: string): string {
  const fair = 256 - (256 % signs.length);
  for (;;) {
    const [byte = 255] = chance.bytes(1);
    if (byte < fair) return signs.charAt(byte % signs.length);
  }
}
