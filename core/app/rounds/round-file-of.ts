import { inCodeOrder, type RoundFile } from '../../domain/round/round-file.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Scope } from '../ports/scope.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { packOf } from './compiled-pack.ts';

/** The canonical file of a round as it stands: hashed at freeze, and made again whenever somebody asks for it. */
export async function roundFileOf(
  tx: Pick<ReadShelves, 'evaluations' | 'roundKeys'>,
  ports: Pick<Ports, 'packs'>,
  { scope, round }: { readonly scope: Scope; readonly round: RoundRecord },
): Promise<Outcome<RoundFile>> {
  const pack = packOf(ports, round);
  if (!pack.ok) return pack;
  const key = await tx.roundKeys.find(round.id);
  if (!key) return refused('ROUND-043', { missing: '' });
  const evaluations = await tx.evaluations.list({ round: round.id });
  return ok({
    v: 'round/v1',
    bureau: scope.bureau,
    year: scope.year,
    code: round.code,
    form: round.form,
    baseDate: round.baseDate,
    period: round.period,
    packs: [{ id: round.pack, version: round.packVersion, hash: round.packHash }],
    gradeScale: pack.value.pack.gradeScale.map(({ code, from }) => ({ code, from })),
    rules: round.rules,
    deadlines: round.deadlines,
    roundKey: key.publicKey,
    projects: evaluations.map(({ code }) => code).toSorted(inCodeOrder),
  });
}
