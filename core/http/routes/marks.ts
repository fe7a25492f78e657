import { confirmMark, proposeMark, withdrawMark } from '../../app/rounds/marks.ts';
import { readRound } from '../../app/rounds/read-round.ts';
import type { Caller } from '../../app/ports/caller.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { NotApplicableRecord } from '../../app/records/rounds.ts';
import { ok, refused, type Outcome } from '../../domain/refusal.ts';
import type { Mark } from '../../generated/api/rounds/mark.ts';
import type { Marks } from '../../generated/api/rounds/marks.ts';
import type { ProposeMark } from '../../generated/api/rounds/propose-mark.ts';
import { route, type AnyRoute } from '../route.ts';
import { markView, roundView } from '../views/rounds.ts';

/** Marks of not applicable: one person proposes, another confirms. */
export const markRoutes = (ports: Ports): readonly AnyRoute[] => [
  route<undefined, Marks>({
    method: 'GET',
    path: '/rounds/:round/marks',
    may: 'round.read',
    title: { zh: '不适用标记', en: 'Marks of not applicable' },
    answer: 'rounds/marks',
    run: async ({ caller, params }) => {
      const facts = await readRound(ports)(caller, params['round'] ?? '');
      return facts.ok ? ok({ items: roundView(facts.value).marks }) : facts;
    },
  }),
  route<ProposeMark, Mark>({
    method: 'POST',
    path: '/rounds/:round/marks',
    may: 'mark.propose',
    title: { zh: '提出不适用', en: 'Propose a mark' },
    body: 'rounds/propose-mark',
    answer: 'rounds/mark',
    status: 201,
    run: async ({ caller, params, body }) =>
      shown(ports, caller, await proposeMark(ports)(caller, params['round'] ?? '', body)),
  }),
  route<undefined, Mark>({
    method: 'POST',
    path: '/rounds/:round/marks/:mark/confirm',
    may: 'mark.confirm',
    title: { zh: '确认不适用', en: 'Confirm a mark' },
    answer: 'rounds/mark',
    run: async ({ caller, params }) =>
      shown(ports, caller, await confirmMark(ports)(caller, params['round'] ?? '', params['mark'] ?? '')),
  }),
  route<undefined, undefined>({
    method: 'DELETE',
    path: '/rounds/:round/marks/:mark',
    may: 'mark.propose',
    title: { zh: '撤销不适用', en: 'Withdraw a mark' },
    answer: 'nothing',
    run: ({ caller, params }) => withdrawMark(ports)(caller, params['round'] ?? '', params['mark'] ?? ''),
  }),
];

async function shown(ports: Ports, caller: Caller, outcome: Outcome<NotApplicableRecord>): Promise<Outcome<Mark>> {
  if (!outcome.ok) return outcome;
  const code = await ports.reading(caller, async (tx) => (await tx.evaluations.find(outcome.value.evaluation))?.code);
  return code === undefined ? refused('ROUND-002') : ok(markView(outcome.value, code));
}
