import type { CompiledPack } from '../../domain/scoring/compile-pack.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { ready } from '../projects/pack-of-project.ts';
import type { RoundRecord } from '../records/rounds.ts';

/** The pack a round was frozen with, ready to score; ROUND-050 when the house now holds another one under its name. */
export function packOf({ packs }: Pick<Ports, 'packs'>, round: RoundRecord): Outcome<CompiledPack> {
  const released = packs.find(round.pack, round.packVersion);
  if (released?.hash === round.packHash) return ok(ready(released));
  return refused('ROUND-050', { pack: round.pack, version: round.packVersion });
}
