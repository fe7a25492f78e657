import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyRecord } from '../../domain/draw/verify-record.ts';
import type { DeclarationSheet } from '../../generated/api/draws/declaration-sheet.ts';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { DryRun } from '../../generated/api/draws/dry-run.ts';
import type { ImportResult } from '../../generated/api/pools/import-result.ts';
import type { Members } from '../../generated/api/pools/members.ts';
import type { Seats } from '../../generated/api/scoring/seats.ts';
import { ed25519 } from '../../persistence/signatures.ts';
import { expertsCsv } from '../../testing/experts-csv.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';
import { frozenRound } from '../../testing/round-in-scoring.ts';
import { stores } from '../../testing/stores.ts';
import { testParty, type TestParty } from '../../testing/test-party.ts';

interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly code: string; readonly detail: string }[];
}

const hour = 3_600_000;
const logins = ['officer', 'supervisor', 'audit-admin'] as const;

describe.each(await stores())('the draw on $name', (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse(kind);
  });
  afterAll(() => house.close());

  const at = (hours: number): string => new Date(house.clock.now() + hours * hour).toISOString();
  const imported = async (csv: string, query = '') => {
    const manager = await house.as('pool-manager');
    return manager.upload<ImportResult & Problem>(`/pools/expert/import${query}`, csv, 'text/csv');
  };
  const plan = () => ({
    parties: logins.map((account) => ({ account, organisation: account, outside: account === 'supervisor' })),
    deadlines: { commitBy: at(1), revealBy: at(2), openBy: at(3) },
    publicSource: {
      source: '福彩双色球',
      issue: '2026131',
      at: at(4),
      field: '红球',
      count: 6,
      range: [1, 33],
      integers: true,
    },
  });
  const joined = async (round: string): Promise<{ draw: Draw; parties: Record<string, TestParty> }> => {
    const planned = await (await house.as('officer')).post<Draw>(`/rounds/${round}/draws`, plan());
    expect(planned.status).toBe(201);
    const parties = Object.fromEntries(logins.map((login) => [login, testParty()]));
    for (const login of logins) {
      const answer = await (
        await house.as(login)
      ).post<Draw>(`/draws/${planned.body.id}/parties`, {
        publicKey: parties[login]!.publicKey,
      });
      expect(answer.status).toBe(200);
    }
    return { draw: planned.body, parties };
  };
  const each = async (draw: Draw, verb: 'commit' | 'reveal', parties: Record<string, TestParty>) => {
    let last: Draw = draw;
    for (const login of logins) {
      const client = await house.as(login);
      const seen = await client.get<Draw>(`/draws/${draw.id}`);
      const name = seen.body.parties.find(({ mine }) => mine)?.name ?? '';
      const body = parties[login]![verb](seen.body.drawHash ?? '', name);
      const answer = await client.post<Draw>(
        `/draws/${draw.id}/${verb === 'commit' ? 'commitments' : 'reveals'}`,
        body,
      );
      expect(answer.status).toBe(200);
      last = answer.body;
    }
    return last;
  };

  test('a file with wrong cells is refused whole, each cell by row and column', async () => {
    const csv = expertsCsv({ count: 2, admittedOn: '2025-13-01' });
    const preview = await imported(csv, '?dryRun=true');
    expect(preview.body).toMatchObject({ rows: 2, imported: false });
    expect(preview.body.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, '入库日期', 'POOL-015'],
      [3, '入库日期', 'POOL-015'],
    ]);
    const refused = await imported(csv);
    expect([refused.status, refused.body.code, refused.body.errors?.length]).toEqual([422, 'POOL-003', 2]);
    const { body } = await (await house.as('pool-manager')).get<Members>('/pools/expert/members');
    expect(body.items).toEqual([]);
  });

  test('a pool too small is refused before any commitment, naming project and reason', async () => {
    await imported(expertsCsv({ count: 2, admittedOn: '2025-01-10', account: (n) => `expert-${n}` }));
    const round = await frozenRound(house, 'R2026-11');
    const officer = await house.as('officer');
    const run = await officer.get<DryRun>(`/rounds/${round.id}/dry-run`);
    expect(run.body.shortfalls).toMatchObject([{ project: 'P-R2026-11', stratum: 'business', seats: 3, eligible: 2 }]);
    const { draw } = await joined(round.id);
    const opened = await officer.post<Problem>(`/draws/${draw.id}/open`);
    expect([opened.status, opened.body.code]).toEqual([409, 'DRAW-030']);
    expect((await officer.post<Draw>(`/draws/${draw.id}/withdrawal`, { reason: '人数不足' })).status).toBe(409);
  });

  test('names are masked; a look in full needs a purpose and is logged', async () => {
    const manager = await house.as('pool-manager');
    const { body } = await manager.get<Members>('/pools/expert/members');
    expect(body.items.map(({ name }) => name)).toEqual(['专**', '专**']);
    expect(JSON.stringify(body)).not.toContain('110101');
    const path = `/members/${body.items[0]?.id}/unmask`;
    expect((await manager.post<Problem>(path, { purpose: ' ' })).status).toBe(400);
    expect((await manager.post<{ name: string }>(path, { purpose: '核对身份' })).body.name).toMatch(/^专家\d$/);
    const audit = await house.as('audit-admin');
    const log = await audit.get<{ items: { act: string }[] }>('/audit/events?act=member.unmask');
    expect(log.body.items).toHaveLength(1);
    expect((await (await house.as('officer')).get('/pools/expert/members')).status).toBe(403);
  });

  test('a draw from declarations to seats; a stranger recomputes the public record', async () => {
    const later = expertsCsv({ count: 20, admittedOn: '2025-01-10', account: (n) => (n <= 7 ? `expert-${n}` : '') });
    const rest = later.split('\r\n').filter((_, index) => index === 0 || index > 2);
    expect((await imported(rest.join('\r\n'))).body).toMatchObject({ rows: 18, imported: true });
    const round = await frozenRound(house, 'R2026-12');
    const sheet = await (await house.as('expert-3')).get<DeclarationSheet>(`/rounds/${round.id}/declaration`);
    expect(sheet.body).toMatchObject({ open: true, projects: [{ code: 'P-R2026-12' }], declared: null });
    const conflicts = [{ project: 'P-R2026-12', reason: '三年内曾任顾问' }];
    const declared = await (await house.as('expert-3')).put(`/rounds/${round.id}/declaration`, { conflicts });
    expect(declared.status).toBe(200);

    const { draw, parties } = await joined(round.id);
    const officer = await house.as('officer');
    const opened = await officer.post<Draw>(`/draws/${draw.id}/open`);
    expect(opened.body).toMatchObject({ state: 'committing', pool: { rows: 20, exclusions: { declared: 1 } } });
    expect((await each(draw, 'commit', parties)).state).toBe('revealing');
    expect((await each(draw, 'reveal', parties)).state).toBe('awaiting-value');
    const early = await officer.post<Problem>(`/draws/${draw.id}/value`, {
      from: 'source',
      values: [1, 2, 3, 4, 5, 6],
    });
    expect([early.status, early.body.code]).toEqual([409, 'DRAW-060']);
    house.clock.advance(4 * hour + 1);
    const drawn = await officer.post<Draw>(`/draws/${draw.id}/value`, {
      from: 'source',
      values: [7, 11, 19, 20, 28, 33],
    });
    expect(drawn.body.state).toBe('drawn');
    expect(drawn.body.projects[0]?.seated).toHaveLength(3);

    const file = await officer.get<unknown>(`/draws/${draw.id}/record`);
    expect(file.headers.get('content-type')).toContain('application/json');
    const verdict = verifyRecord(file.body, ed25519.verify);
    expect([verdict.reproduced, verdict.complete]).toEqual([true, true]);
    const seats = await officer.get<Seats>(`/rounds/${round.id}/seats`);
    expect(seats.status).toBe(200);
    expect(JSON.stringify(seats.body)).not.toMatch(/专家|expert-|M-/);
  });

  test('a missing reveal voids the draw at its deadline, whoever looks first', async () => {
    const round = await frozenRound(house, 'R2026-13');
    const { draw, parties } = await joined(round.id);
    const officer = await house.as('officer');
    await officer.post<Draw>(`/draws/${draw.id}/open`);
    await each(draw, 'commit', parties);
    house.clock.advance(2 * hour + 1);
    const seen = await officer.get<Draw>(`/draws/${draw.id}`);
    expect(seen.body).toMatchObject({ state: 'void', because: { code: 'DRAW-053' } });
    const record = await officer.get<unknown>(`/draws/${draw.id}/record`);
    expect(verifyRecord(record.body, ed25519.verify).complete).toBe(true);
  });

  test("only the party's own key commits, and only the parties act", async () => {
    const round = await frozenRound(house, 'R2026-14');
    const { draw } = await joined(round.id);
    const officer = await house.as('officer');
    const opened = await officer.post<Draw>(`/draws/${draw.id}/open`);
    const stranger = testParty().commit(opened.body.drawHash ?? '', opened.body.parties[0]?.name ?? '');
    const forged = await officer.post<Problem>(`/draws/${draw.id}/commitments`, stranger);
    expect(forged.body.code).toBe('DRAW-044');
    const outsider = await (await house.as('expert-1')).post<Problem>(`/draws/${draw.id}/commitments`, stranger);
    expect(outsider.status).toBe(403);
  });
});
