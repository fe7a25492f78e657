import type { Draw } from '../generated/api/draws/draw.ts';
import type { PlanDraw } from '../generated/api/draws/plan-draw.ts';
import type { TestHouse } from './house.ts';
import { testParty, type TestParty } from './test-party.ts';

/** Who sits at the table of a test draw; the supervisor stands outside the bureau. */
export const partyLogins = ['officer', 'supervisor', 'audit-admin'] as const;

const minute = 60_000;

/** Minutes from the plan to each step; the answer of the drawn is due an hour after the declarations of a test round. */
export const ceremonyMinutes = { commitBy: 10, revealBy: 20, openBy: 30, value: 40 } as const;

/** Lets the time to declare of a round that was just frozen run out. */
export function letDeclarationsEnd(house: TestHouse): void {
  house.clock.advance(60 * minute + 1);
}

/** What the officer plans, from this moment on. */
export function drawPlan(house: TestHouse, change: Partial<PlanDraw> = {}): PlanDraw {
  const at = (minutes: number): string => new Date(house.clock.now() + minutes * minute).toISOString();
  const { commitBy, revealBy, openBy, value } = ceremonyMinutes;
  return {
    parties: partyLogins.map((account) => ({ account, organisation: account, outside: account === 'supervisor' })),
    deadlines: { commitBy: at(commitBy), revealBy: at(revealBy), openBy: at(openBy) },
    publicSource: {
      source: '福彩双色球',
      issue: '2026131',
      at: at(value),
      field: '红球',
      count: 6,
      range: [1, 33],
      integers: true,
    },
    ...change,
  };
}

/** A planned draw whose parties all hold their keys. */
export interface Gathered {
  readonly draw: Draw;
  readonly parties: Readonly<Record<string, TestParty>>;
}

/** Plans a draw of a round and lets its parties join. */
export async function gathered(house: TestHouse, round: string, change: Partial<PlanDraw> = {}): Promise<Gathered> {
  const officer = await house.as('officer');
  const planned = await officer.post<Draw>(`/rounds/${round}/draws`, drawPlan(house, change));
  if (planned.status !== 201) throw new Error(JSON.stringify(planned.body));
  const parties = Object.fromEntries(partyLogins.map((login) => [login, testParty()]));
  for (const login of partyLogins) {
    const { publicKey } = partyOf({ draw: planned.body, parties }, login);
    const joined = await (await house.as(login)).post(`/draws/${planned.body.id}/parties`, { publicKey });
    if (joined.status !== 200) throw new Error(JSON.stringify(joined.body));
  }
  return { draw: planned.body, parties };
}

/** One party of a gathered draw. */
export function partyOf({ parties }: Gathered, login: string): TestParty {
  const party = parties[login];
  if (!party) throw new Error(login);
  return party;
}

/** Lets parties commit or reveal, one after the other; answers the draw as the last of them leaves it. */
export async function each(
  house: TestHouse,
  table: Gathered,
  { verb, logins = partyLogins }: { readonly verb: 'commit' | 'reveal'; readonly logins?: readonly string[] },
): Promise<Draw> {
  let last = table.draw;
  for (const login of logins) {
    const client = await house.as(login);
    const seen = await client.get<Draw>(`/draws/${table.draw.id}`);
    const name = seen.body.parties.find(({ mine }) => mine)?.name ?? '';
    const act = partyOf(table, login)[verb](seen.body.drawHash ?? '', name);
    const place = verb === 'commit' ? 'commitments' : 'reveals';
    const answer = await client.post<Draw>(`/draws/${table.draw.id}/${place}`, act);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    last = answer.body;
  }
  return last;
}

/** The whole way of a draw whose file can be made: from the plan to its seats. */
export async function drawnBy(house: TestHouse, round: string): Promise<Draw> {
  const table = await gathered(house, round);
  const officer = await house.as('officer');
  const opened = await officer.post(`/draws/${table.draw.id}/open`);
  if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
  await each(house, table, { verb: 'commit' });
  await each(house, table, { verb: 'reveal' });
  house.clock.advance(ceremonyMinutes.value * minute);
  const value = { from: 'source', values: [7, 11, 19, 20, 28, 33] };
  const drawn = await (await house.as('officer')).post<Draw>(`/draws/${table.draw.id}/value`, value);
  if (drawn.status !== 200) throw new Error(JSON.stringify(drawn.body));
  return drawn.body;
}
