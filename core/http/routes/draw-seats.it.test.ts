import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { Members } from '../../generated/api/pools/members.ts';
import type { Seats } from '../../generated/api/scoring/seats.ts';
import { holdsSeat } from '../../domain/round/states.ts';
import { drawnBy, each, gathered, letDeclarationsEnd } from '../../testing/draw-ceremony.ts';
import { expertsCsv } from '../../testing/experts-csv.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';
import { frozenRound, machineIn } from '../../testing/round-in-scoring.ts';
import { stores } from '../../testing/stores.ts';

const minute = 60_000;
const hour = 60 * minute;

describe.each(await stores())('from a drawn panel to its seats, on $name', (kind) => {
  let house: TestHouse;
  let members: readonly string[];
  beforeAll(async () => {
    house = await testHouse(kind);
    const manager = await house.as('pool-manager');
    await manager.upload('/pools/expert/import', expertsCsv({ count: 20, admittedOn: '2025-01-10' }), 'text/csv');
    members = (await manager.get<Members>('/pools/expert/members')).body.items.map(({ id }) => id);
  });
  afterAll(() => house.close());

  const roundToDraw = async (code: string) => {
    const round = await frozenRound(house, code);
    letDeclarationsEnd(house);
    return round;
  };
  const seatsOf = async (round: string) =>
    (await (await house.as('officer')).get<Seats>(`/rounds/${round}/seats`)).body.items;
  const holding = async (round: string) =>
    house.house.ports.reading(await machineIn(house), async (tx) =>
      (await tx.tasks.list({ round })).filter(({ state }) => holdsSeat(state)),
    );

  test('an invitation nobody answers goes to the next standby at its deadline, without anybody’s act', async () => {
    const round = await roundToDraw('R2026-41');
    await drawnBy(house, round.id);
    expect((await seatsOf(round.id)).map(({ state }) => state)).toEqual(['invited', 'invited', 'invited']);
    house.clock.advance(20 * minute);
    await house.tick();
    const states = (await seatsOf(round.id)).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['invited', 'invited', 'replaced', 'replaced', 'replaced']);
  });

  test('whoever is drawn late still has time to answer', async () => {
    const round = await roundToDraw('R2026-42');
    const table = await gathered(house, round.id);
    const officer = await house.as('officer');
    await officer.post(`/draws/${table.draw.id}/open`);
    await each(house, table, { verb: 'commit' });
    await each(house, table, { verb: 'reveal' });
    house.clock.advance(3 * hour);
    const value = { from: 'source', values: [1, 2, 3, 4, 5, 6] };
    const drawn = await (await house.as('officer')).post<Draw>(`/draws/${table.draw.id}/value`, value);
    expect(drawn.body.state).toBe('drawn');
    for (const { answerBy } of await holding(round.id)) expect(answerBy - house.clock.now()).toBe(24 * hour);
  });

  test('a member suspended after the pool was fixed is drawn by the file and holds no seat', async () => {
    const round = await roundToDraw('R2026-43');
    const table = await gathered(house, round.id);
    const officer = await house.as('officer');
    await officer.post(`/draws/${table.draw.id}/open`);
    await each(house, table, { verb: 'commit' });
    await each(house, table, { verb: 'reveal' });
    const manager = await house.as('pool-manager');
    const [kept, gone] = [members.slice(0, 3), members.slice(3)];
    for (const member of gone) await manager.post(`/members/${member}/status`, { to: 'suspended', reason: '接受调查' });
    house.clock.advance(40 * minute);
    const value = { from: 'source', values: [1, 2, 3, 4, 5, 6] };
    const drawn = await (await house.as('officer')).post<Draw>(`/draws/${table.draw.id}/value`, value);
    expect(drawn.body.projects[0]?.seated).toHaveLength(3);
    const held = await holding(round.id);
    expect(held.length).toBeGreaterThan(0);
    expect(held.map(({ member }) => member).filter((member) => !kept.includes(member))).toEqual([]);
    const audit = await house.as('audit-admin');
    const { body } = await audit.get<{ items: { detail: unknown }[] }>('/audit/events?act=seat.vacant');
    expect(body.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(body.items)).not.toMatch(/M-/);
  });
});
