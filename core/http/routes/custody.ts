import { readRound } from '../../app/rounds/read-round.ts';
import { takeCustody } from '../../app/rounds/take-custody.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { ok } from '../../domain/refusal.ts';
import type { Custody } from '../../generated/api/rounds/custody.ts';
import type { CustodyTaken } from '../../generated/api/rounds/custody-taken.ts';
import type { TakeCustody } from '../../generated/api/rounds/take-custody.ts';
import { route, type AnyRoute } from '../route.ts';
import { custodyView } from '../views/rounds.ts';

/** Custody of the reveal key, two of three. */
export const custodyRoutes = (ports: Ports): readonly AnyRoute[] => [
  route<undefined, Custody>({
    method: 'GET',
    path: '/rounds/:round/custody',
    may: 'round.read',
    title: { zh: '开封密钥托管', en: 'Custody of the reveal key' },
    answer: 'rounds/custody',
    run: async ({ caller, params }) => {
      const facts = await readRound(ports)(caller, params['round'] ?? '');
      return facts.ok ? ok(custodyView(facts.value.custody)) : facts;
    },
  }),
  route<TakeCustody, CustodyTaken>({
    method: 'POST',
    path: '/rounds/:round/custody',
    may: 'custody.take',
    title: { zh: '托管一份密钥', en: 'Take a share into custody' },
    body: 'rounds/take-custody',
    answer: 'rounds/custody-taken',
    status: 201,
    // The printed code must not lie in the store.
    keepsNoAnswer: true,
    run: async ({ caller, params, body }) => {
      const taken = await takeCustody(ports)(caller, params['round'] ?? '', body.passphrase);
      if (!taken.ok) return taken;
      const facts = await readRound(ports)(caller, taken.value.round);
      return facts.ok ? ok({ custody: custodyView(facts.value.custody), code: taken.value.code }) : facts;
    },
  }),
];
