import { contactExpert, readCallList } from '../../app/scoring/call-list.ts';
import { readRevealed, readSeats } from '../../app/scoring/read-seats.ts';
import { revealRound, type ComputeResults } from '../../app/scoring/reveal.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { ok } from '../../domain/refusal.ts';
import type { Call as CallCommand } from '../../generated/api/scoring/call.ts';
import type { CallList } from '../../generated/api/scoring/call-list.ts';
import type { Contact } from '../../generated/api/scoring/contact.ts';
import type { GiveShare } from '../../generated/api/scoring/give-share.ts';
import type { RevealedSheets } from '../../generated/api/scoring/revealed-sheets.ts';
import type { Revealing } from '../../generated/api/scoring/revealing.ts';
import type { Seats } from '../../generated/api/scoring/seats.ts';
import { route, type AnyRoute } from '../route.ts';
import { revealedSheetView, seatView } from '../views/scoring.ts';

/** What else the areas beside scoring bring to the reveal. */
export interface RevealParts {
  readonly computeResults: ComputeResults;
}

/** Seats by pseudonym, the call list, and the reveal with what it opens. */
export const revealRoutes = (ports: Ports, { computeResults }: RevealParts): readonly AnyRoute[] => [
  route<undefined, Seats>({
    method: 'GET',
    path: '/rounds/:round/seats',
    may: 'seat.read',
    title: { zh: '席位（代号）', en: 'Seats by pseudonym' },
    answer: 'scoring/seats',
    run: async ({ caller, params }) => {
      const seats = await readSeats(ports)(caller, params['round'] ?? '');
      return seats.ok ? ok({ items: seats.value.map(seatView) }) : seats;
    },
  }),
  route<undefined, CallList>({
    method: 'GET',
    path: '/rounds/:round/call-list',
    may: 'call-list.read',
    title: { zh: '催办名单', en: 'The call list' },
    answer: 'scoring/call-list',
    run: async ({ caller, params }) => {
      const list = await readCallList(ports)(caller, params['round'] ?? '');
      return list.ok ? ok({ items: list.value.map((one) => ({ ...one })) }) : list;
    },
  }),
  route<CallCommand, Contact>({
    method: 'POST',
    path: '/rounds/:round/call-list/contact',
    may: 'call-list.read',
    title: { zh: '联系一位专家', en: 'Contact one expert' },
    body: 'scoring/call',
    answer: 'scoring/contact',
    keepsNoAnswer: true,
    leavesNoTrace: true,
    run: ({ caller, params, body }) => contactExpert(ports)(caller, params['round'] ?? '', body),
  }),
  route<GiveShare, Revealing>({
    method: 'POST',
    path: '/rounds/:round/reveal',
    may: 'round.reveal',
    title: { zh: '交出密钥开封', en: 'Give a share to reveal' },
    body: 'scoring/give-share',
    answer: 'scoring/revealing',
    run: async ({ caller, params, body }) => {
      const revealing = await revealRound(ports, computeResults)(caller, params['round'] ?? '', body.passphrase);
      if (!revealing.ok) return revealing;
      const { state, released, sheets } = revealing.value;
      return ok({ state, released: [...released], sheets });
    },
  }),
  route<undefined, RevealedSheets>({
    method: 'GET',
    path: '/rounds/:round/sheets',
    may: 'sheet.read-revealed',
    title: { zh: '已开封的评分表', en: 'Revealed sheets' },
    answer: 'scoring/revealed-sheets',
    run: async ({ caller, params }) => {
      const sheets = await readRevealed(ports)(caller, params['round'] ?? '');
      if (!sheets.ok) return sheets;
      return ok({ items: sheets.value.map(({ sheet, project }) => revealedSheetView(sheet, project)) });
    },
  }),
];
