import { expect, test } from 'vitest';
import type { RoleId } from '../../domain/policy/roles.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { DrawRow } from '../records/draws.ts';
import { homeDraws } from './home-draws.ts';

const now = Date.parse('2026-03-02T01:00:00Z');
const deadlines = {
  commitBy: '2026-03-02T02:00:00Z',
  revealBy: '2026-03-02T03:00:00Z',
  openBy: '2026-03-02T04:00:00Z',
};
const gathering = (change: Partial<DrawRow['plan']> = {}): DrawRow => ({
  id: 'DR-1',
  version: 1,
  round: 'round-1',
  code: 'R1-D1',
  sequence: 1,
  plan: {
    parties: [{ account: 'A1', name: '甲', organisation: '局', outside: false, publicKey: null }],
    deadlines,
    publicSource: null,
    waiver: null,
    secondApprover: null,
    plannedBy: 'A1',
    ...change,
  },
  drawing: null,
  drawHash: null,
  state: 'gathering',
  openedAt: 0,
  secrets: '',
});

/** Shelves that tell which draws were asked for. */
function shelvesOver(rows: readonly DrawRow[]) {
  const asked: unknown[] = [];
  const draws = { list: async (where: unknown) => (asked.push(where), rows) };
  return { asked, tx: { draws } as unknown as ReadShelves };
}

const callerAs = (role: RoleId) => ({ scope: { bureau: 'b', year: 2026 }, actor: { account: 'A1', role } });

test('finished draws, each with its whole pool, are not read for a home page', async () => {
  const { asked, tx } = shelvesOver([]);
  await homeDraws(tx, callerAs('officer'), now);
  expect(JSON.stringify(asked)).toContain('gathering');
  expect(JSON.stringify(asked)).not.toMatch(/"drawn"|"void"/);
});

test('whoever cannot be a party does not read draws at all', async () => {
  const { asked, tx } = shelvesOver([]);
  expect(await homeDraws(tx, callerAs('department'), now)).toEqual({ todo: [], done: [], mine: [] });
  expect(asked).toEqual([]);
});

test('a party is asked to join until the time to commit is over', async () => {
  const { tx } = shelvesOver([gathering()]);
  const texts = async (at: number) => (await homeDraws(tx, callerAs('officer'), at)).todo.map(({ text }) => text);
  expect(await texts(now)).toEqual(['home.draw.join']);
  expect(await texts(Date.parse(deadlines.commitBy))).toEqual(['home.draw.join']);
  expect(await texts(Date.parse(deadlines.commitBy) + 1)).toEqual([]);
});
