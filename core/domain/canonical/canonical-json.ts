import canonicalize from 'canonicalize';

/** A value that JSON can carry without loss of meaning. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A value handed to the canonical form that JSON cannot carry: a fault of the caller, not of a person. */
export class NotCanonicalError extends TypeError {
  override readonly name = 'NotCanonicalError';
}

/**
 * The one text of a JSON value: members sorted by UTF-16 code units, no white space, shortest numbers.
 *
 * @param value  null, booleans, finite numbers, well-formed text, plain arrays and plain objects of those
 * @throws NotCanonicalError for anything else: undefined, NaN, infinities, bigint, dates, functions, lone surrogates, cycles
 * @source RFC 8785
 */
export function canonicalText(value: unknown): string {
  refuseForeign(value);
  const text = serialized(value);
  if (text === undefined) throw new NotCanonicalError('no JSON value');
  return text;
}

/** The UTF-8 bytes of {@link canonicalText}: no byte-order mark, no final line feed. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalText(value));
}

/** Whether a value of unknown origin has a canonical form. */
export function isJson(value: unknown): value is Json {
  try {
    canonicalText(value);
    return true;
  } catch (cause) {
    if (cause instanceof NotCanonicalError) return false;
    throw cause;
  }
}

function serialized(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch (cause) {
    throw new NotCanonicalError('not expressible in canonical JSON', { cause });
  }
}

// The library drops undefined members and calls toJSON: both would let two different values share one hash.
function refuseForeign(root: unknown): void {
  const seen = new Set<object>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (isScalar(value)) continue;
    if (typeof value !== 'object' || value === null || !isPlain(value)) {
      throw new NotCanonicalError(`${typeof value} has no canonical form`);
    }
    if (seen.has(value)) continue;
    seen.add(value);
    for (const member of Array.isArray(value) ? value.values() : Object.values(value)) open.push(member);
  }
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.isWellFormed();
  return value === null || typeof value === 'boolean';
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
  return (
    plain &&
    !('toJSON' in value && typeof value.toJSON === 'function') &&
    Object.getOwnPropertySymbols(value).length === 0
  );
}
