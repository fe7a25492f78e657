import { ok, type Outcome } from '../../domain/refusal.ts';
import { holdsSeat } from '../../domain/round/states.ts';
import type { Ports } from '../ports/ports.ts';
import type { Scope } from '../ports/scope.ts';
import { hour } from '../../domain/round/deadlines.ts';
import { machine } from './seat-deadlines.ts';

/**
 * Reminds every expert of a round of its deadline, those who have sealed as well: a notice that only some get would tell who
 * has not.
 */
export const remindExperts =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (scope: Scope, id: string): Promise<Outcome<undefined>> =>
    ports.transaction({ caller: machine(scope), act: 'round.remind', on: `round/${id}` }, async (tx) => {
      const round = await tx.rounds.find(id);
      const left = (round?.deadlines.closeAt ?? 0) - ports.clock.now();
      if (round?.state !== 'scoring' || left <= 0) return ok(undefined);
      const tasks = await tx.tasks.list({ round: id }, { limit: 100_000 });
      const members = new Set(tasks.filter(({ state }) => holdsSeat(state)).map(({ member }) => member));
      for (const member of members) {
        const account = await tx.accounts.first({ member });
        if (!account) continue;
        const params = { round: round.code, hours: Math.ceil(left / hour) };
        await tx.outbox.send({ to: account.id, text: 'notice.round.deadline', params, link: '#/tasks' });
      }
      return ok(undefined);
    });
