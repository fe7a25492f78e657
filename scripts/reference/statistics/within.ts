import { isFields, isList, type ReferenceCase } from './answer.ts';

/**
 * Where an answer leaves the tolerance of its case.
 *
 * @returns the first difference as text, undefined when everything lies within
 */
export function difference(answer: unknown, { expected, tol, tolType }: ReferenceCase): string | undefined {
  if (tolType === 'set') return setDifference(answer, expected);
  return valueDifference(answer, expected, { at: '', tol, relative: tolType === 'rel' });
}

interface Rule {
  readonly at: string;
  readonly tol: number;
  readonly relative: boolean;
}

function valueDifference(answer: unknown, expected: unknown, rule: Rule): string | undefined {
  if (typeof expected === 'number') return numberDifference(answer, expected, rule);
  if (isList(expected)) return listDifference(answer, expected, rule);
  if (isFields(expected)) return fieldsDifference(answer, expected, rule);
  return answer === expected ? undefined : told(answer, expected, rule);
}

function numberDifference(answer: unknown, expected: number, rule: Rule): string | undefined {
  const allowed = rule.relative ? rule.tol * Math.abs(expected) : rule.tol;
  const within = typeof answer === 'number' && Math.abs(answer - expected) <= allowed;
  return within ? undefined : told(answer, expected, rule);
}

function listDifference(answer: unknown, expected: readonly unknown[], rule: Rule): string | undefined {
  if (!isList(answer) || answer.length !== expected.length) return told(answer, expected, rule);
  return first(expected.keys(), (at) => valueDifference(answer[at], expected[at], { ...rule, at: `${rule.at}/${at}` }));
}

function fieldsDifference(
  answer: unknown,
  expected: Readonly<Record<string, unknown>>,
  rule: Rule,
): string | undefined {
  if (!isFields(answer) || Object.keys(answer).length !== Object.keys(expected).length)
    return told(answer, expected, rule);
  return first(Object.keys(expected), (name) =>
    valueDifference(answer[name], expected[name], { ...rule, at: `${rule.at}/${name}` }),
  );
}

function first<T>(items: Iterable<T>, find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function setDifference(answer: unknown, expected: unknown): string | undefined {
  if (!isList(answer) || !isList(expected)) return told(answer, expected, { at: '', tol: 0, relative: false });
  const [left, right] = [new Set(answer), new Set(expected)];
  const same = left.size === right.size && [...right].every((item) => left.has(item));
  return same ? undefined : told(answer, expected, { at: '', tol: 0, relative: false });
}

const told = (answer: unknown, expected: unknown, { at }: Rule): string =>
  `${at} answered ${JSON.stringify(answer)}, expected ${JSON.stringify(expected)}`.trim().slice(0, 400);
