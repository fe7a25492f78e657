import type { EvaluationForm } from '../../domain/round/round-file.ts';
import type { FactValues } from '../../generated/example.ts';
import type { ReadShelf } from '../ports/shelf.ts';
import type { FactRecord } from '../records/projects.ts';

/** Whose facts, of which period and form. */
export interface FactSource {
  readonly project: string;
  readonly period: string;
  readonly form: EvaluationForm;
}

/** The latest revision of each fact, in code order; withdrawn values (null) included. */
export async function currentFacts(
  tx: { readonly facts: ReadShelf<FactRecord> },
  { project, period, form }: FactSource,
): Promise<readonly FactRecord[]> {
  const latest = new Map<string, FactRecord>();
  for (const fact of await tx.facts.list({ project, period, form }, { limit: 10_000 })) {
    const known = latest.get(fact.code);
    if (known === undefined || known.revision < fact.revision) latest.set(fact.code, fact);
  }
  return [...latest.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The facts that have a value, as the scoring engine takes them. */
export const factValuesOf = (facts: readonly FactRecord[]): FactValues =>
  Object.fromEntries(facts.flatMap(({ code, value }) => (value === null ? [] : [[code, valueOf(value)] as const])));

const valueOf = (text: string): string | boolean => (text === 'true' || text === 'false' ? text === 'true' : text);
