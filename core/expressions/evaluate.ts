import {
  add,
  compare,
  divide,
  isEqual,
  isZero,
  multiply,
  negate,
  subtract,
  type Exact,
} from '../domain/number/exact.ts';
import { ok, type Refusal } from '../domain/refusal.ts';
import type { Quantities } from '../domain/rules/quantities.ts';
import type { Formula, FormulaMaker } from '../domain/rules/rule-kind.ts';
import { parseFormula } from './parse-formula.ts';
import type { Arithmetic, Comparison, Connective, Term } from './term.ts';

type Value = Exact | boolean;
type Evaluation = (quantities: Quantities) => Value | Refusal;

/**
 * Turns a checked formula into a function of facts and measures, computed in exact rationals: 0.1 + 0.2 <= 0.3 is true.
 *
 * The function refuses with RULE-001 (a name has no value) or RULE-004 (division by zero). A connective that one side
 * already decides does not need the other.
 *
 * @throws SyntaxError for text outside the language: it should have been checked with its pack
 */
export const makeFormula: FormulaMaker = (text): Formula => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new SyntaxError(`${parsed.refusal.code}: ${text}`);
  const evaluate = evaluation(parsed.value.term);
  return (quantities) => {
    const value = evaluate(quantities);
    return isLack(value) ? { ok: false, refusal: value } : ok(value);
  };
};

const isLack = (value: Value | Refusal): value is Refusal => typeof value === 'object' && 'code' in value;
const isNumber = (value: Value): value is Exact => typeof value === 'object';

function evaluation(term: Term): Evaluation {
  switch (term.op) {
    case 'number':
    case 'truth':
      return () => term.value;
    case 'name':
      return named(term.name);
    case 'not':
      return onTruth(evaluation(term.of), (truth) => !truth);
    case 'minus':
      return onNumber(evaluation(term.of), negate);
    case 'choose':
      return choice(evaluation(term.when), evaluation(term.yes), evaluation(term.no));
    case 'in':
      return membership(evaluation(term.of), term.list.map(evaluation));
    case '&&':
    case '||':
      return connected(term.op, evaluation(term.left), evaluation(term.right));
    default:
      return combined(combinationOf(term.op), evaluation(term.left), evaluation(term.right));
  }
}

function named(name: string): Evaluation {
  const lack: Refusal = { code: 'RULE-001', params: { name } };
  return (quantities) => quantities.number(name) ?? quantities.answer(name) ?? lack;
}

const onNumber =
  (of: Evaluation, change: (value: Exact) => Exact): Evaluation =>
  (quantities) => {
    const value = of(quantities);
    return isLack(value) ? value : change(numberOf(value));
  };

const onTruth =
  (of: Evaluation, change: (value: boolean) => boolean): Evaluation =>
  (quantities) => {
    const value = of(quantities);
    return isLack(value) ? value : change(truthOf(value));
  };

const choice =
  (when: Evaluation, yes: Evaluation, no: Evaluation): Evaluation =>
  (quantities) => {
    const truth = when(quantities);
    if (isLack(truth)) return truth;
    return truthOf(truth) ? yes(quantities) : no(quantities);
  };

function connected(op: Connective, left: Evaluation, right: Evaluation): Evaluation {
  const deciding = op === '||';
  return (quantities) => {
    const first = left(quantities);
    if (first === deciding) return deciding;
    const second = right(quantities);
    if (second === deciding || isLack(second)) return second;
    return isLack(first) ? first : second;
  };
}

function membership(of: Evaluation, list: readonly Evaluation[]): Evaluation {
  return (quantities) => {
    const value = of(quantities);
    if (isLack(value)) return value;
    for (const item of list) {
      const candidate = item(quantities);
      if (isLack(candidate)) return candidate;
      if (isSame(value, candidate)) return true;
    }
    return false;
  };
}

type Combination = (left: Value, right: Value) => Value | Refusal;

const combined =
  (combine: Combination, left: Evaluation, right: Evaluation): Evaluation =>
  (quantities) => {
    const first = left(quantities);
    if (isLack(first)) return first;
    const second = right(quantities);
    return isLack(second) ? second : combine(first, second);
  };

const byZero: Refusal = { code: 'RULE-004' };
const isSame = (a: Value, b: Value): boolean => (isNumber(a) && isNumber(b) ? isEqual(a, b) : a === b);

const ordered =
  (holds: (order: number) => boolean): Combination =>
  (a, b) =>
    holds(compare(numberOf(a), numberOf(b)));

const calculated =
  (calculate: (a: Exact, b: Exact) => Exact | Refusal): Combination =>
  (a, b) =>
    calculate(numberOf(a), numberOf(b));

const combinations: Readonly<Record<Arithmetic | Comparison, Combination>> = {
  '+': calculated(add),
  '-': calculated(subtract),
  '*': calculated(multiply),
  '/': calculated((a, b) => (isZero(b) ? byZero : divide(a, b))),
  '==': isSame,
  '!=': (a, b) => !isSame(a, b),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
};

const combinationOf = (op: Arithmetic | Comparison): Combination => combinations[op];

function numberOf(value: Value): Exact {
  if (typeof value === 'boolean') throw new TypeError('expression: not type-checked');
  return value;
}

function truthOf(value: Value): boolean {
  if (typeof value !== 'boolean') throw new TypeError('expression: not type-checked');
  return value;
}
