import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { OpenRound } from '../../generated/api/rounds/open-round.ts';
import type { Caller } from '../ports/caller.ts';
import type { Ports } from '../ports/ports.ts';
import type { RoundRecord } from '../records/rounds.ts';
import { defaultRules } from './default-rules.ts';
import { checkedBasics } from './round-basics.ts';

/** A new round, planned; the caller is its officer. */
export const openRound =
  (ports: Pick<Ports, 'transaction' | 'clock' | 'ids' | 'packs'>) =>
  (caller: Caller, command: OpenRound): Promise<Outcome<RoundRecord>> =>
    ports.transaction({ caller, act: 'round.open', on: `round/${command.code}` }, async (tx) => {
      if (await tx.rounds.first({ code: command.code })) return refused('ROUND-003', { code: command.code });
      const basics = { ...command, rules: command.rules ?? defaultRules, officer: caller.actor.account };
      const pack = await checkedBasics(tx, ports, basics);
      if (!pack.ok) return pack;

      const { code, titleZh, titleEn, form, baseDate, period, supervisor, deadlines } = command;
      const round = await tx.rounds.add({
        id: ports.ids.next('round'),
        code,
        titleZh,
        titleEn,
        form,
        baseDate,
        period,
        supervisor,
        deadlines,
        pack: command.pack,
        officer: basics.officer,
        rules: basics.rules,
        ...pack.value,
        roundHash: null,
        frozenAt: null,
        revealedAt: null,
        state: 'planned',
      });
      tx.audit.note({ round: round.id, pack: round.pack, packVersion: round.packVersion });
      return ok(round);
    });
