import { Environment } from '@marcbachmann/cel-js';
import type { FormulaCheck } from '../domain/indicators/formula-check.ts';
import type { Refusal } from '../domain/refusal.ts';
import { parseFormula } from './parse-formula.ts';
import { namesIn } from './term.ts';

/**
 * Checks a formula against the names of its pack.
 *
 * @returns refusals of {@link parseFormula}, EXPR-004 (unknown name), EXPR-005 (`uses` differs from the names found),
 *   EXPR-006 (types do not fit), EXPR-007 (gives a yes/no where a number is needed, or the reverse)
 */
export const checkFormula: FormulaCheck = ({ text, uses, gives }, types) => {
  const parsed = parseFormula(text);
  if (!parsed.ok) return [parsed.refusal];
  const names = namesIn(parsed.value.term);
  const unknown = names.filter((name) => !types.has(name));
  if (unknown.length > 0) return [{ code: 'EXPR-004', params: { names: unknown.join(', ') } }];
  return [...usesFaults(names, uses), ...typeFaults(parsed.value.decimalText, types, gives)];
};

function usesFaults(names: readonly string[], uses: readonly string[]): readonly Refusal[] {
  const unlisted = names.filter((name) => !uses.includes(name));
  const unused = uses.filter((name) => !names.includes(name));
  if (unlisted.length + unused.length === 0) return [];
  return [{ code: 'EXPR-005', params: { unlisted: unlisted.join(', ') || '–', unused: unused.join(', ') || '–' } }];
}

function typeFaults(
  text: string,
  types: Parameters<FormulaCheck>[1],
  gives: Parameters<FormulaCheck>[0]['gives'],
): readonly Refusal[] {
  const names = new Environment();
  for (const [name, type] of types) names.registerVariable(name, type === 'number' ? 'double' : 'bool');
  const checked = names.check(text);
  if (!checked.valid) return [{ code: 'EXPR-006', params: { detail: checked.error?.summary ?? text } }];
  const needed = gives === 'number' ? 'double' : 'bool';
  return checked.type === needed ? [] : [{ code: 'EXPR-007', params: { gives: String(checked.type), needed } }];
}
