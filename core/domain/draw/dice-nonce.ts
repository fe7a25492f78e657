import { sha256Hex } from '../hash/sha256.ts';
import { ok, refused, type Outcome } from '../refusal.ts';

// Fifty throws carry 129 bits: EPD-2, 2.
const fewestThrows = 50;

/** A nonce (32 bytes as hex) from dice: the SHA-256 of at least 50 throws written as digits 1–6; white space is not part of it. */
export function nonceFromThrows(throws: string): Outcome<string> {
  const digits = throws.replace(/\s/g, '');
  if (!/^[1-6]*$/.test(digits)) return refused('DRAW-081');
  if (digits.length < fewestThrows) return refused('DRAW-080', { given: digits.length, fewest: fewestThrows });
  return ok(sha256Hex(digits));
}
