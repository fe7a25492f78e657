import { Environment, ParseError, type ASTNode } from '@marcbachmann/cel-js';
import { parseDecimal } from '../domain/number/decimal.ts';
import { ok, refused, type Outcome } from '../domain/refusal.ts';
import type { Term } from './term.ts';

// No maps and no call arguments: what remains costs time in proportion to its text.
const limits = { maxAstNodes: 80, maxDepth: 12, maxListElements: 20, maxMapEntries: 0, maxCallArguments: 0 };

const grammar = new Environment({ limits, unlistedVariablesAreDyn: true });

/** A formula that stays inside the language, and its text with every number written as a decimal for the type check. */
export interface ParsedFormula {
  readonly term: Term;
  readonly decimalText: string;
}

/**
 * Reads a formula: CEL grammar, then a list of what is allowed: numbers, true and false, names, `?:`, `&& || !`, minus,
 * `+ - * /`, comparisons, `in` with a list. No calls, strings, fields, maps.
 *
 * @returns refusals EXPR-001 (does not parse, or too large), EXPR-002 (not allowed here), EXPR-003 (a number in another
 *   form than a plain decimal)
 */
export function parseFormula(text: string): Outcome<ParsedFormula> {
  try {
    const { ast } = grammar.parse(text);
    const found: Findings = { integers: [] };
    return ok({ term: termOf(ast, found), decimalText: withDecimals(text, found.integers) });
  } catch (error) {
    if (error instanceof NotAllowed) return refused(error.code, { text: error.part });
    if (error instanceof ParseError) return refused('EXPR-001', { detail: error.summary });
    throw error;
  }
}

/** Where whole-number literals end in the text. */
interface Findings {
  readonly integers: number[];
}

class NotAllowed extends Error {
  readonly code: string;
  readonly part: string;
  constructor(code: string, node: ASTNode) {
    super(code);
    this.code = code;
    this.part = node.input.slice(node.range.start, node.range.end);
  }
}

function termOf(node: ASTNode, found: Findings): Term {
  const inner = (part: ASTNode): Term => termOf(part, found);
  switch (node.op) {
    case 'value':
      return literal(node, found);
    case 'id':
      return { op: 'name', name: node.args };
    case '!_':
      return { op: 'not', of: inner(node.args) };
    case '-_':
      return { op: 'minus', of: inner(node.args) };
    case '?:':
      return { op: 'choose', when: inner(node.args[0]), yes: inner(node.args[1]), no: inner(node.args[2]) };
    case 'in':
      return membership(node.args, node, inner);
    case '+':
    case '-':
    case '*':
    case '/':
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '&&':
    case '||':
      return { op: node.op, left: inner(node.args[0]), right: inner(node.args[1]) };
    default:
      throw new NotAllowed('EXPR-002', node);
  }
}

function membership([of, list]: readonly [ASTNode, ASTNode], node: ASTNode, inner: (part: ASTNode) => Term): Term {
  if (list.op !== 'list') throw new NotAllowed('EXPR-002', node);
  return { op: 'in', of: inner(of), list: list.args.map(inner) };
}

function literal(node: ASTNode, found: Findings): Term {
  if (typeof node.args === 'boolean') return { op: 'truth', value: node.args };
  if (typeof node.args !== 'number' && typeof node.args !== 'bigint') throw new NotAllowed('EXPR-002', node);
  // The parser's own number is a double; the text has the digits.
  const text = node.input.slice(node.range.start, node.range.end);
  const value = parseDecimal(text);
  if (value === undefined) throw new NotAllowed('EXPR-003', node);
  if (!text.includes('.')) found.integers.push(node.range.end);
  return { op: 'number', value };
}

/** The checker keeps whole numbers and doubles apart; here every number is one kind. */
const withDecimals = (text: string, ends: readonly number[]): string =>
  ends.toSorted((a, b) => b - a).reduce((written, end) => `${written.slice(0, end)}.0${written.slice(end)}`, text);
