import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { rowDigest } from '../../domain/draw/row-digest.ts';
import { verifyRecord } from '../../domain/draw/verify-record.ts';
import type { DeclarationSheet } from '../../generated/api/draws/declaration-sheet.ts';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { DryRun } from '../../generated/api/draws/dry-run.ts';
import type { OwnRow } from '../../generated/api/draws/own-row.ts';
import type { ImportResult } from '../../generated/api/pools/import-result.ts';
import type { Members } from '../../generated/api/pools/members.ts';
import type { Seats } from '../../generated/api/scoring/seats.ts';
import { ed25519 } from '../../persistence/signatures.ts';
import { each, gathered, letDeclarationsEnd } from '../../testing/draw-ceremony.ts';
import { expertsCsv } from '../../testing/experts-csv.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';
import { frozenRound, machineIn } from '../../testing/round-in-scoring.ts';
import { stores } from '../../testing/stores.ts';
import { testParty } from '../../testing/test-party.ts';

interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly code: string; readonly detail: string }[];
}

const minute = 60_000;

describe.each(await stores())('the draw on $name', (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse(kind);
  });
  afterAll(() => house.close());

  const imported = async (csv: string, query = '') => {
    const manager = await house.as('pool-manager');
    return manager.upload<ImportResult & Problem>(`/pools/expert/import${query}`, csv, 'text/csv');
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
    letDeclarationsEnd(house);
    const { draw } = await gathered(house, round.id);
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
    const again = await (await house.as('expert-3')).get<DeclarationSheet>(`/rounds/${round.id}/declaration`);
    expect(again.body.declared?.conflicts).toEqual(conflicts);
    const other = await (await house.as('expert-4')).get<DeclarationSheet>(`/rounds/${round.id}/declaration`);
    expect(other.body.declared).toBeNull();
    const stored = await house.house.ports.reading(await machineIn(house), (tx) =>
      tx.declarations.list({ round: round.id }),
    );
    expect([stored.length, JSON.stringify(stored).includes('三年内曾任顾问')]).toEqual([1, false]);

    letDeclarationsEnd(house);
    const table = await gathered(house, round.id);
    const { draw } = table;
    const officer = await house.as('officer');
    const opened = await officer.post<Draw>(`/draws/${draw.id}/open`);
    expect(opened.body).toMatchObject({ state: 'committing', pool: { rows: 20, exclusions: { declared: 1 } } });
    expect((await each(house, table, { verb: 'commit' })).state).toBe('revealing');
    expect((await each(house, table, { verb: 'reveal' })).state).toBe('awaiting-value');
    const values = [7, 11, 19, 20, 28, 33];
    const early = await officer.post<Problem>(`/draws/${draw.id}/value`, { from: 'source', values });
    expect([early.status, early.body.code]).toEqual([409, 'DRAW-060']);
    house.clock.advance(40 * minute);
    const drawn = await officer.post<Draw>(`/draws/${draw.id}/value`, { from: 'source', values });
    expect(drawn.body.state).toBe('drawn');
    expect(drawn.body.projects[0]?.seated).toHaveLength(3);

    const file = await officer.get<unknown>(`/draws/${draw.id}/record`);
    expect(file.headers.get('content-type')).toContain('application/json');
    const verdict = verifyRecord(file.body, ed25519.verify);
    expect([verdict.reproduced, verdict.complete]).toEqual([true, true]);
    const { pool } = (file.body as DrawRecord).file;
    const own = await (await house.as('expert-3')).get<OwnRow>(`/draws/${draw.id}/own-row`);
    expect(own.body.barred).toEqual([{ project: 'P-R2026-12', reason: 'declared', detail: '三年内曾任顾问' }]);
    const { n, id, salt, identity, digest } = own.body.row!;
    expect(rowDigest({ draw: draw.code, n, id, salt, identity: JSON.parse(identity) as unknown })).toBe(digest);
    expect(pool.find((row) => row.n === n)).toMatchObject({ id, digest });
    expect((await officer.get(`/draws/${draw.id}/own-row`)).status).toBe(403);
    const everybody = JSON.stringify(file.body);
    expect(everybody).not.toMatch(/专家|expert-|"M-|"C\d{4}"|"D04"|三年内曾任顾问/);
    expect(everybody).not.toContain(salt);
    const seats = await officer.get<Seats>(`/rounds/${round.id}/seats`);
    expect(seats.status).toBe(200);
    expect(JSON.stringify(seats.body)).not.toMatch(/专家|expert-|M-/);
  });

  test('a missing reveal voids the draw at its deadline, whoever looks first', async () => {
    const round = await frozenRound(house, 'R2026-13');
    letDeclarationsEnd(house);
    const table = await gathered(house, round.id);
    const { draw } = table;
    const officer = await house.as('officer');
    await officer.post<Draw>(`/draws/${draw.id}/open`);
    await each(house, table, { verb: 'commit' });
    house.clock.advance(20 * minute + 1);
    const seen = await officer.get<Draw>(`/draws/${draw.id}`);
    expect(seen.body).toMatchObject({ state: 'void', because: { code: 'DRAW-053' } });
    const record = await officer.get<unknown>(`/draws/${draw.id}/record`);
    expect(verifyRecord(record.body, ed25519.verify).complete).toBe(true);
  });

  test("only the party's own key commits, and only the parties act", async () => {
    const round = await frozenRound(house, 'R2026-14');
    letDeclarationsEnd(house);
    const { draw } = await gathered(house, round.id);
    const officer = await house.as('officer');
    const opened = await officer.post<Draw>(`/draws/${draw.id}/open`);
    const stranger = testParty().commit(opened.body.drawHash ?? '', opened.body.parties[0]?.name ?? '');
    const forged = await officer.post<Problem>(`/draws/${draw.id}/commitments`, stranger);
    expect(forged.body.code).toBe('DRAW-044');
    const outsider = await (await house.as('expert-1')).post<Problem>(`/draws/${draw.id}/commitments`, stranger);
    expect(outsider.status).toBe(403);
  });
});
