/** Numbers of a version, most significant first. */
type Numbers = readonly [major: number, minor: number, patch: number];

const grammar = /^(\^|~|>=)?(\d+)\.(\d+)\.(\d+)(?: <(\d+)\.(\d+)\.(\d+))?$/;

/**
 * Whether a version lies in a range: `1.2.3` exactly, `^1.2.3` the same leftmost number that is not zero, `~1.2.3` the same
 * minor, `>=1.2.3` and later, each optionally `<2.0.0` as well.
 *
 * @throws RangeError for text in another form: the schemas refuse it before
 * @source semver.org 2.0.0, without pre-release tags
 */
export function isInRange(version: string, range: string): boolean {
  const parts = grammar.exec(range);
  if (parts === null) throw new RangeError('version range');
  const [, operator = '=', ...digits] = parts;
  const from = numbersOf(digits.slice(0, 3));
  const below = digits[3] === undefined ? undefined : numbersOf(digits.slice(3));
  const actual = numbersOf(version.split('.'));
  if (below !== undefined && order(actual, below) >= 0) return false;
  if (operator === '=') return order(actual, from) === 0;
  if (order(actual, from) < 0) return false;
  return operator === '>=' || samePrefix(actual, from, fixedNumbers(operator, from));
}

/** Negative, zero or positive as the first version is older than, the same as or newer than the second. */
export const compareVersions = (a: string, b: string): number =>
  order(numbersOf(a.split('.')), numbersOf(b.split('.')));

function numbersOf(digits: readonly (string | undefined)[]): Numbers {
  const [major, minor, patch] = digits.map(Number);
  return [major ?? 0, minor ?? 0, patch ?? 0];
}

const order = (a: Numbers, b: Numbers): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** How many leading numbers a range keeps: `~` two; `^` up to the first that is not zero. */
function fixedNumbers(operator: string, from: Numbers): number {
  if (operator === '~') return 2;
  const first = from.findIndex((number) => number !== 0);
  return first === -1 ? 3 : first + 1;
}

const samePrefix = (a: Numbers, b: Numbers, count: number): boolean =>
  a.slice(0, count).every((number, index) => number === b[index]);
