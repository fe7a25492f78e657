import { canonicalText } from '../domain/canonical/canonical-json.ts';
import { sha256Hex } from '../domain/hash/sha256.ts';
import type { ResolvedPack } from '../domain/indicators/resolved-pack.ts';

/** A pack that scoring may rely on: nothing in it can change, and its hash names it. */
export interface FrozenPack {
  readonly pack: ResolvedPack;
  /** SHA-256 of the canonical text, lower-case hex. */
  readonly hash: string;
  /** The text that was hashed, to be stored with it. */
  readonly text: string;
}

/** A deep copy that cannot be written to, with its canonical text and hash. @source RFC 8785 */
export function freezePack(pack: ResolvedPack): FrozenPack {
  const text = canonicalText(pack);
  const copy = JSON.parse(text) as ResolvedPack;
  deepFreeze(copy);
  return { pack: copy, hash: sha256Hex(text), text };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(deepFreeze);
  Object.freeze(value);
}
