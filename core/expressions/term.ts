import type { Exact } from '../domain/number/exact.ts';

export type Arithmetic = '+' | '-' | '*' | '/';
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type Connective = '&&' | '||';

/** The whole language: what is not a term cannot be written. */
export type Term =
  | { readonly op: 'number'; readonly value: Exact }
  | { readonly op: 'truth'; readonly value: boolean }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'not' | 'minus'; readonly of: Term }
  | { readonly op: Arithmetic | Comparison | Connective; readonly left: Term; readonly right: Term }
  | { readonly op: 'choose'; readonly when: Term; readonly yes: Term; readonly no: Term }
  | { readonly op: 'in'; readonly of: Term; readonly list: readonly Term[] };

/** The names a term uses, each once, in the order they appear. */
export function namesIn(term: Term): readonly string[] {
  return [...new Set(allNames(term))];
}

function allNames(term: Term): readonly string[] {
  switch (term.op) {
    case 'name':
      return [term.name];
    case 'number':
    case 'truth':
      return [];
    case 'not':
    case 'minus':
      return allNames(term.of);
    case 'choose':
      return [term.when, term.yes, term.no].flatMap(allNames);
    case 'in':
      return [term.of, ...term.list].flatMap(allNames);
    default:
      return [term.left, term.right].flatMap(allNames);
  }
}
