import { factReader } from '../../domain/scoring/facts.ts';
import { mayReportProject } from '../../domain/project/reach.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { FactValues } from '../../generated/example.ts';
import type { Fact } from '../../generated/pack.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { FactRecord, ProjectRecord } from '../records/projects.ts';
import { currentFacts, type FactSource } from './current-facts.ts';
import { packOf } from './pack-of-project.ts';

type Needs = Pick<Ports, 'transaction' | 'ids' | 'clock' | 'packs'>;

/** One value as reported; null withdraws it. */
export interface ReportedFact {
  readonly code: string;
  readonly value: string | null;
  readonly evidence: readonly string[];
}

export interface RecordFacts extends FactSource {
  readonly facts: readonly ReportedFact[];
}

/**
 * Adds a revision for each value that differs from the one that stands; all or none.
 *
 * @returns the facts as they stand then, or PROJ-001, PROJ-007, FACTS-001 (unknown), FACTS-002 (foreign evidence), FACTS-003 (a
 *   fact twice), FACT-002 … FACT-005 of the scoring engine with `at` naming the fact
 */
export const recordFacts =
  (ports: Needs) =>
  (caller: Caller, command: RecordFacts): Promise<Outcome<readonly FactRecord[]>> =>
    ports.transaction({ caller, act: 'facts.record', on: `project/${command.project}` }, async (tx) => {
      const project = await tx.projects.forUpdate(command.project);
      if (!project || !mayReportProject(caller.actor.role, caller.actor.unit, project)) return refused('PROJ-001');
      if (project.state === 'filed') return refused('PROJ-007');
      const known = knownFacts(ports, project, caller.scope.year);
      if (!known.ok) return known;
      const refusal = await whyNotFacts(tx, command, known.value);
      if (refusal) return refused(refusal);

      const changed = await newRevisions(tx, command);
      const by = { by: caller.actor.account, at: ports.clock.now() };
      const source = { project: command.project, period: command.period, form: command.form };
      await tx.facts.addAll(
        changed.map(({ revision, ...fact }) => ({
          id: ports.ids.next('FA'),
          ...source,
          ...fact,
          unit: known.value[fact.code]?.unit ?? '',
          revision,
          ...by,
        })),
      );
      tx.audit.note({ period: command.period, form: command.form, facts: changed.map(({ code }) => code).join(' ') });
      return ok(await currentFacts(tx, command));
    });

type KnownFacts = Readonly<Record<string, Fact>>;

/** The facts of the pack and of the project's own indicators. */
function knownFacts(ports: Needs, project: ProjectRecord, year: number): Outcome<KnownFacts> {
  const released = packOf(ports.packs, project.pack, year);
  if (!released.ok) return released;
  const own = Object.values(project.slots).flatMap((items) => items.map((item) => item.facts ?? {}));
  const known: Record<string, Fact> = Object.assign({}, released.value.pack.facts, ...own);
  return ok(known);
}

async function whyNotFacts(tx: Tx, command: RecordFacts, known: KnownFacts): Promise<Refusal | undefined> {
  const unknown = command.facts.find(({ code }) => !Object.hasOwn(known, code));
  if (unknown) return { code: 'FACTS-001', at: `/facts/${unknown.code}`, params: { name: unknown.code } };
  const codes = command.facts.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  if (twice !== undefined) return { code: 'FACTS-003', at: `/facts/${twice}`, params: { name: twice } };
  const own = new Set((await tx.evidence.list({ project: command.project }, { limit: 10_000 })).map(({ id }) => id));
  for (const { code, evidence } of command.facts) {
    const foreign = evidence.find((id) => !own.has(id));
    if (foreign !== undefined)
      return { code: 'FACTS-002', at: `/facts/${code}`, params: { name: code, evidence: foreign } };
  }
  return factReader(known)(valuesOf(command.facts, known)).faults[0];
}

const valuesOf = (facts: readonly ReportedFact[], known: KnownFacts): FactValues =>
  Object.fromEntries(
    facts.flatMap(({ code, value }) => (value === null ? [] : [[code, typed(value, known[code])] as const])),
  );

const typed = (value: string, fact: Fact | undefined): string | boolean =>
  fact?.unit === 'yesNo' && (value === 'true' || value === 'false') ? value === 'true' : value;

async function newRevisions(tx: Tx, command: RecordFacts): Promise<readonly (ReportedFact & { revision: number })[]> {
  const standing = new Map((await currentFacts(tx, command)).map((fact) => [fact.code, fact] as const));
  return command.facts.flatMap((fact) => {
    const before = standing.get(fact.code);
    const same = before?.value === fact.value && before.evidence.join(' ') === fact.evidence.join(' ');
    return same ? [] : [{ ...fact, revision: (before?.revision ?? 0) + 1 }];
  });
}
