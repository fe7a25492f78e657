import { roundHashOf } from '../../domain/round/round-file.ts';
import { whyNotFreeze, type ProjectToFreeze } from '../../domain/round/why-not-freeze.ts';
import { ok, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { CompiledPack } from '../../domain/scoring/compile-pack.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { EvaluationRecord, NotApplicableRecord, RoundRecord } from '../records/rounds.ts';
import type { ProjectRecord } from '../records/projects.ts';
import { packOf } from './compiled-pack.ts';
import { heldRound } from './planned-round.ts';
import { roundFileOf } from './round-file-of.ts';

interface Candidate {
  readonly evaluation: EvaluationRecord;
  readonly project: ProjectRecord;
  readonly marks: readonly NotApplicableRecord[];
}

/**
 * Fixes everything that must not change after the draw, and its hash (decisions.md §3). The pack is the one in force on the
 * base date now; from here on any other is refused.
 */
export const freezeRound =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'packs'>) =>
  (caller: Caller, key: string): Promise<Outcome<RoundRecord>> =>
    ports.transaction({ caller, act: 'round.freeze', on: `round/${key}` }, async (tx) => {
      const found = await heldRound(tx, key);
      if (!found.ok) return found;
      const candidates = await candidatesOf(tx, found.value);
      const refusal =
        (await whyNot(tx, found.value, { candidates, now: ports.clock.now() })) ??
        (await whyNotTwice(tx, found.value, candidates));
      if (refusal) return refused(refusal);

      const released = ports.packs.inForce(found.value.pack, found.value.baseDate);
      if (!released) return refused('ROUND-005', { pack: found.value.pack, date: found.value.baseDate });
      const round = { ...found.value, packVersion: released.packVersion, packHash: released.hash };
      const pack = packOf(ports, round);
      if (!pack.ok) return pack;
      const unplanned = whyNotPlan(pack.value, candidates);
      if (unplanned) return refused(unplanned);

      const file = await roundFileOf(tx, ports, { scope: caller.scope, round });
      if (!file.ok) return file;
      const roundHash = roundHashOf(file.value);
      for (const { evaluation } of candidates) await tx.evaluations.save({ ...evaluation, state: 'ready' });
      tx.audit.note({ round: round.id, roundHash });
      return ok(await tx.rounds.save({ ...round, roundHash, frozenAt: ports.clock.now(), state: 'frozen' }));
    });

async function candidatesOf(tx: ReadShelves, round: RoundRecord): Promise<readonly Candidate[]> {
  const evaluations = await tx.evaluations.list({ round: round.id });
  const projects = await tx.projects.list({ id: evaluations.map(({ project }) => project) });
  const marks = await tx.notApplicables.list({ evaluation: evaluations.map(({ id }) => id) }, { limit: 65_536 });
  return evaluations.flatMap((evaluation) => {
    const project = projects.find(({ id }) => id === evaluation.project);
    return project ? [{ evaluation, project, marks: marks.filter((mark) => mark.evaluation === evaluation.id) }] : [];
  });
}

async function whyNot(
  tx: ReadShelves,
  round: RoundRecord,
  { candidates, now }: { readonly candidates: readonly Candidate[]; readonly now: number },
): Promise<Refusal | undefined> {
  const custodies = await tx.custodies.list({ round: round.id });
  const custodians = custodies.map(({ holder }) => holder);
  const { state, rules, deadlines, pack } = round;
  return whyNotFreeze({ state, rules, deadlines, pack, custodians, projects: candidates.map(toFreeze) }, now);
}

/** A project already in a frozen round of the same form and period: a second draw for it would let somebody choose. */
async function whyNotTwice(
  tx: ReadShelves,
  round: RoundRecord,
  candidates: readonly Candidate[],
): Promise<Refusal | undefined> {
  const live = (await tx.rounds.list({ form: round.form, period: round.period })).filter(
    ({ id, state }) => id !== round.id && state !== 'planned',
  );
  if (live.length === 0) return undefined;
  const taken = await tx.evaluations.list({
    round: live.map(({ id }) => id),
    project: candidates.map(({ project }) => project.id),
  });
  const [first] = taken;
  if (!first) return undefined;
  const other = live.find(({ id }) => id === first.round)?.code ?? '';
  return { code: 'ROUND-024', params: { project: first.code, round: other } };
}

const toFreeze = ({ evaluation, project, marks }: Candidate): ProjectToFreeze => ({
  code: evaluation.code,
  filed: project.state === 'filed',
  pack: project.pack,
  openMarks: marks.filter(({ confirmedBy }) => confirmedBy === null).length,
});

/** A project whose slots or marks the pack cannot make a card of, named in `at`. */
function whyNotPlan(pack: CompiledPack, candidates: readonly Candidate[]): Refusal | undefined {
  for (const { evaluation, project, marks } of candidates) {
    const notApplicable = marks.map(({ leaf, reason }) => ({ code: leaf, reason }));
    const plan = pack.plan({ slots: project.slots, notApplicable });
    if (!plan.ok) return { ...plan.refusal, at: `/projects/${evaluation.code}${plan.refusal.at ?? ''}` };
  }
  return undefined;
}
