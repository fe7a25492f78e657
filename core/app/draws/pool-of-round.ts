import { drawableFrom, whyExcluded, whyRecused } from '../../domain/draw/eligibility.ts';
import type { RegisterCount } from '../../domain/draw/draw-file.ts';
import { hashOf } from '../../domain/hash/sha256.ts';
import { inCodeOrder } from '../../domain/round/round-file.ts';
import type { Keyring } from '../ports/keyring.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { RoundRecord } from '../records/rounds.ts';
import type { MemberRecord } from '../records/pools.ts';

/** A member who may be drawn, with the projects of the round he or she may not sit for. */
export interface Drawable {
  readonly member: MemberRecord;
  readonly recusals: readonly { readonly project: string; readonly reason: string }[];
}

/** The expert register at this moment, as one round may draw from it. */
export interface RoundPool {
  readonly drawable: readonly Drawable[];
  readonly counts: Readonly<Record<string, RegisterCount>>;
  readonly register: readonly MemberRecord[];
}

/** Eligibility and recusal of every expert for every project of a round, at `now` (epoch milliseconds). */
export async function poolOfRound(tx: ReadShelves, round: RoundRecord, now: number): Promise<RoundPool> {
  const register = (await tx.members.list({ pool: 'expert' }, { limit: 65_536 })).filter(
    ({ status }) => status !== 'left',
  );
  const projects = await interestedParties(tx, round);
  const declared = new Map(
    (await tx.declarations.list({ round: round.id }, { limit: 65_536 })).map(
      ({ member, conflicts }) => [member, new Set(conflicts.map(({ project }) => project))] as const,
    ),
  );
  const from = drawableFrom(now, round.rules.drawableAfterDays);
  const drawable = register
    .filter((member) => whyExcluded(member, from) === undefined)
    .map((member) => ({
      member,
      recusals: projects.flatMap((project) => {
        const reason = whyRecused(member, project, declared.get(member.id) ?? new Set());
        return reason === undefined ? [] : [{ project: project.code, reason }];
      }),
    }));
  return { drawable, counts: countsOf(register, new Set(drawable.map(({ member }) => member.id))), register };
}

/** Names a pool: who may be drawn for what. Whoever agrees to a draw agrees to this. */
export const poolDigest = ({ drawable }: RoundPool): string =>
  hashOf(
    drawable
      .map(({ member: { id, stratum, employerCode }, recusals }) => ({ id, stratum, employerCode, recusals }))
      .toSorted((a, b) => inCodeOrder(a.id, b.id)),
  );

async function interestedParties(tx: ReadShelves, round: RoundRecord) {
  const evaluations = await tx.evaluations.list({ round: round.id });
  const projects = await tx.projects.list({ id: evaluations.map(({ project }) => project) });
  const units = await tx.units.list({}, { limit: 65_536 });
  const code = (id: string) => units.find((unit) => unit.id === id)?.code ?? id;
  return projects.map((project) => ({ code: project.code, parties: [code(project.unit), code(project.department)] }));
}

function countsOf(
  register: readonly MemberRecord[],
  drawable: ReadonlySet<string>,
): Readonly<Record<string, RegisterCount>> {
  const counts: Record<string, RegisterCount> = {};
  for (const { id, stratum, status } of register) {
    const before = counts[stratum] ?? { active: 0, suspended: 0, excluded: 0 };
    const kind = drawable.has(id) ? 'active' : status === 'suspended' ? 'suspended' : 'excluded';
    counts[stratum] = { ...before, [kind]: before[kind] + 1 };
  }
  return counts;
}

/** Who is behind a row, for its digest: the canonical record with identity. */
export const identityOf = (keyring: Keyring, member: MemberRecord) => ({
  member: member.id,
  identity: member.identityLookup,
  employer: member.employerCode,
  stratum: member.stratum,
  proof: keyring.lookup('lookup', `draw-row/${member.id}`),
});
