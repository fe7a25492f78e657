/**
 * The canonical text of one public source of RFC 3797: whole numbers without leading zeros by value, other text in capitals with
 * everything but letters and digits removed, bytewise; a full stop after each, a slash at the end. Reals are refused: the
 * reference program glues them together without a separator.
 */
export function canonicalSource(values: readonly unknown[]): string {
  const texts = values.map((value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value);
    if (typeof value === 'string' && !/\d\.\d/.test(value)) return value;
    throw new RangeError(`no canonical form for ${JSON.stringify(value)}`);
  });
  const canonical = texts.every((text) => /^[0-9]+$/.test(text)) ? byValue(texts) : byBytes(texts);
  return `${canonical.map((text) => `${text}.`).join('')}/`;
}

function byValue(texts: readonly string[]): readonly string[] {
  const numbers = texts.map(BigInt);
  return numbers.toSorted((a, b) => (a < b ? -1 : Number(a > b))).map(String);
}

function byBytes(texts: readonly string[]): readonly string[] {
  const plain = texts.map((text) => text.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''));
  return plain.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}
