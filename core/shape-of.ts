/**
 * The shape of a value that must not be repeated: runs of letters as `a`, of digits as `9`, of anything outside ASCII as
 * `x`, other signs as they are, and the length. `localhost:80b` is `a:9a (13)`.
 */
export function shapeOf(value: string): string {
  const runs = value
    .slice(0, 200)
    .replaceAll(/[\u0000-\u001f\u007f]+/gu, '?')
    .replaceAll(/[^\u0020-\u007e]+/gu, '\u0001')
    .replaceAll(/[A-Za-z]+/gu, 'a')
    .replaceAll(/[0-9]+/gu, '9')
    .replaceAll('\u0001', 'x');
  return `${runs.slice(0, 40)} (${[...value].length})`;
}
