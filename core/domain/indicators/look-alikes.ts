/**
 * Pairs of different names that a reader may take for one another: they differ only in case, in separators, or in 0 and O,
 * 1, l and I.
 *
 * @returns each later name with the earlier one it resembles
 */
export function lookAlikes(names: readonly string[]): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const shape = shapeOf(name);
    const earlier = seen.get(shape);
    if (earlier === undefined) seen.set(shape, name);
    return earlier === undefined || earlier === name ? [] : [[name, earlier] as const];
  });
}

const shapeOf = (name: string): string =>
  name.replace(/[1lI]/g, 'l').toLowerCase().replace(/0/g, 'o').replace(/[-_.]/g, '');
