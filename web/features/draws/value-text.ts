/** Whole numbers as people copy them from a notice: `07 11,19、20`, full-width too. Undefined when a part is no whole number. */
export function valuesOf(typed: string): readonly number[] | undefined {
  const parts = typed
    .normalize('NFKC')
    .split(/[\s,、;+|]+/u)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => /^\d{1,9}$/u.test(part)) ? parts.map(Number) : undefined;
}
