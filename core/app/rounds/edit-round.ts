import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { EditRound } from '../../generated/api/rounds/edit-round.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { plannedRound } from './planned-round.ts';
import { checkedBasics } from './round-basics.ts';

/** Changes a round before its freeze; afterwards ROUND-004. @param ifMatch the version the change builds on */
export const editRound =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'packs'>) =>
  (
    caller: Caller,
    asked: { readonly round: string; readonly ifMatch: number },
    command: EditRound,
  ): Promise<Outcome<RoundRecord>> =>
    ports.transaction({ caller, act: 'round.edit', on: `round/${asked.round}` }, async (tx) => {
      const found = await plannedRound(tx, asked.round);
      if (!found.ok) return found;
      const round = found.value;
      if (round.version !== asked.ifMatch) return refused('HTTP-412');
      if (
        command.supervisor !== round.supervisor &&
        (await tx.custodies.first({ round: round.id, holder: 'supervisor' }))
      ) {
        return refused('ROUND-045');
      }
      const pack = await checkedBasics(tx, ports, { ...command, officer: round.officer });
      if (!pack.ok) return pack;

      const { titleZh, titleEn, form, baseDate, period, supervisor, deadlines, rules } = command;
      const basics = { titleZh, titleEn, form, baseDate, period, supervisor, deadlines, rules };
      return ok(await tx.rounds.save({ ...round, ...basics, pack: command.pack, ...pack.value }));
    });
