import { commitToDraw, enterValue, revealInDraw } from '../app/draws/act-in-draw.ts';
import { joinDraw } from '../app/draws/join-draw.ts';
import { openDraw } from '../app/draws/open-draw.ts';
import { planDraw } from '../app/draws/plan-draw.ts';
import type { Ports } from '../app/ports/ports.ts';
import type { DrawRow } from '../app/records/draws.ts';
import { timeText } from '../domain/time/instant.ts';
import type { DemoContext } from './demo-context.ts';
import { demoParty, type DemoParty } from './demo-party.ts';
import { must } from './must.ts';
import { portsAt } from './ports-at.ts';

const logins = ['officer', 'supervisor', 'audit-admin'] as const;
const minute = 60_000;

/** The public value of the demonstration draw: made up, as its source says. */
const value = [3, 8, 14, 21, 27, 33];

/** Draws the panels of a frozen round at a moment of the past; answers when the draw was over. */
export async function drawRound(
  ports: Ports,
  demo: DemoContext,
  { round, start }: { readonly round: string; readonly start: number },
): Promise<number> {
  const now = portsAt(ports, start);
  const officer = await demo.as('officer');
  const row = must(await planDraw(now)(officer, planAt(round, start)));
  const parties = new Map(logins.map((login) => [login, demoParty()] as const));
  for (const [login, { publicKey }] of parties) must(await joinDraw(now)(await demo.as(login), row.id, publicKey));
  must(await openDraw(now)(officer, row.id));
  for (const [login, party] of parties) await act(now, demo, { row, login, party, verb: 'commit' });
  for (const [login, party] of parties) await act(now, demo, { row, login, party, verb: 'reveal' });
  const over = start + 41 * minute;
  must(await enterValue(portsAt(ports, over))(officer, row.id, { from: 'source', values: value }));
  return over;
}

const planAt = (round: string, start: number) => ({
  round,
  parties: logins.map((login) => ({
    account: login,
    organisation: login === 'supervisor' ? '市人大常委会预算工委' : '市财政局',
    outside: login === 'supervisor',
  })),
  deadlines: {
    commitBy: timeText(start + 10 * minute),
    revealBy: timeText(start + 20 * minute),
    openBy: timeText(start + 30 * minute),
  },
  publicSource: {
    source: '演示用虚构开奖',
    issue: '2026101',
    at: timeText(start + 40 * minute),
    field: '红球',
    count: 6,
    range: [1, 33] as const,
    integers: true as const,
  },
});

interface PartyAct {
  readonly row: DrawRow;
  readonly login: string;
  readonly party: DemoParty;
  readonly verb: 'commit' | 'reveal';
}

async function act(ports: Ports, demo: DemoContext, { row, login, party, verb }: PartyAct): Promise<void> {
  const caller = await demo.as(login);
  const seen = await ports.reading(caller, (tx) => tx.draws.get(row.id));
  const name = seen.plan.parties.find(({ account }) => account === caller.actor.account)?.name ?? '';
  const drawHash = seen.drawHash ?? '';
  if (verb === 'commit') must(await commitToDraw(ports)(caller, row.id, party.commit(drawHash, name)));
  else must(await revealInDraw(ports)(caller, row.id, party.reveal(drawHash, name)));
}
