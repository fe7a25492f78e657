import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveDraw } from '../../app/draws/join-draw.ts';
import { openMessage, waiverMessage } from '../../domain/draw/commitment.ts';
import { verifyRecord } from '../../domain/draw/verify-record.ts';
import type { Changes } from '../../generated/api/draws/changes.ts';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { DryRun } from '../../generated/api/draws/dry-run.ts';
import type { Members } from '../../generated/api/pools/members.ts';
import { ed25519 } from '../../persistence/signatures.ts';
import { drawPlan, each, gathered, letDeclarationsEnd, partyOf, type Gathered } from '../../testing/draw-ceremony.ts';
import { expertsCsv } from '../../testing/experts-csv.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';
import { accountsOf, frozenRound, machineIn } from '../../testing/round-in-scoring.ts';
import { stores } from '../../testing/stores.ts';

type Problem = { readonly code?: string; readonly params?: Readonly<Record<string, unknown>> };

const minute = 60_000;
const envelope = 'e'.repeat(64);

describe.each(await stores())('what keeps a draw honest, on $name', (kind) => {
  let house: TestHouse;
  let lastMember: string;
  beforeAll(async () => {
    house = await testHouse(kind);
    const manager = await house.as('pool-manager');
    const table = expertsCsv({ count: 20, admittedOn: '2025-01-10', account: (n) => (n <= 7 ? `expert-${n}` : '') });
    await manager.upload('/pools/expert/import', table, 'text/csv');
    const { body } = await manager.get<Members>('/pools/expert/members');
    lastMember = body.items.at(-1)?.id ?? '';
  });
  afterAll(() => house.close());

  const open = async ({ draw }: Gathered) => (await house.as('officer')).post<Draw & Problem>(`/draws/${draw.id}/open`);
  const withdraw = async ({ draw }: Gathered) =>
    (await house.as('officer')).post(`/draws/${draw.id}/withdrawal`, { reason: '名单有误' });
  const approve = async ({ draw }: Gathered, ground = '名单更正后重抽') =>
    (await house.as('supervisor')).post<Draw & Problem>(`/draws/${draw.id}/approval`, { ground });
  const stand = async (to: 'suspended' | 'active', reason: string) =>
    (await house.as('pool-manager')).post(`/members/${lastMember}/status`, { to, reason });
  const roundToDraw = async (code: string) => {
    const round = await frozenRound(house, code);
    letDeclarationsEnd(house);
    return round;
  };

  describe('the table', () => {
    test('an insider who is called an outside party is refused by name', async () => {
      const round = await roundToDraw('R2026-21');
      const parties = drawPlan(house).parties.map((party) => ({ ...party, outside: party.account !== 'officer' }));
      const officer = await house.as('officer');
      const planned = await officer.post<Problem>(`/rounds/${round.id}/draws`, drawPlan(house, { parties }));
      expect([planned.status, planned.body]).toMatchObject([
        422,
        { code: 'DRAW-113', params: { account: 'audit-admin' } },
      ]);
    });

    test('a table without as many from outside as the rule wants is refused', async () => {
      const parties = drawPlan(house).parties.filter(({ outside }) => !outside);
      const officer = await house.as('officer');
      const { body } = await officer.get<{ id: string }>('/rounds/R2026-21');
      const planned = await officer.post<Problem>(`/rounds/${body.id}/draws`, drawPlan(house, { parties }));
      expect([planned.status, planned.body]).toMatchObject([422, { code: 'DRAW-114', params: { given: 0, least: 1 } }]);
    });

    test('a draw whose seats are known only after the drawn must have answered is refused', async () => {
      const round = await roundToDraw('R2026-22');
      const late = new Date(house.clock.now() + 60 * minute).toISOString();
      const { publicSource } = drawPlan(house);
      const change = { publicSource: publicSource && { ...publicSource, at: late } };
      const planned = await (
        await house.as('officer')
      ).post<Problem>(`/rounds/${round.id}/draws`, drawPlan(house, change));
      expect([planned.status, planned.body.code]).toEqual([422, 'DRAW-116']);
    });
  });

  describe('declarations', () => {
    test('end before the pool is fixed, and no later word is taken', async () => {
      const round = await frozenRound(house, 'R2026-23');
      const table = await gathered(house, round.id);
      const early = await open(table);
      expect([early.status, early.body.code]).toEqual([409, 'DRAW-115']);
      house.clock.advance(60 * minute);
      const conflicts = [{ project: 'P-R2026-23', reason: '曾任顾问' }];
      const expert = await house.as('expert-2');
      expect((await expert.put(`/rounds/${round.id}/declaration`, { conflicts })).status).toBe(200);
      expect((await open(await gathered(house, round.id))).body.code).toBe('DRAW-115');
      house.clock.advance(1);
      const fixed = await gathered(house, round.id);
      expect((await open(fixed)).body).toMatchObject({ state: 'committing', pool: { exclusions: { declared: 1 } } });
      house.clock.advance(-minute);
      const late = await expert.put<Problem>(`/rounds/${round.id}/declaration`, { conflicts: [] });
      expect([late.status, late.body.code]).toEqual([409, 'DRAW-101']);
      house.clock.advance(minute);
      expect((await withdraw(fixed)).status).toBe(200);
    });
  });

  describe('a draw that came to nothing', () => {
    test('is repeated only with a second person’s ground in the file', async () => {
      const round = await roundToDraw('R2026-24');
      const first = await gathered(house, round.id);
      await open(first);
      await withdraw(first);
      const second = await gathered(house, round.id);
      const alone = await open(second);
      expect([alone.status, alone.body]).toMatchObject([409, { code: 'DRAW-117', params: { draw: 'R2026-24-D1' } }]);
      expect((await approve(second)).status).toBe(200);
      expect((await open(second)).body.secondApprover).toMatchObject({ ground: '名单更正后重抽' });
      await withdraw(second);
    });

    test('is closed in the log by the machine, and its record never changes', async () => {
      const round = await roundToDraw('R2026-25');
      const table = await gathered(house, round.id);
      await open(table);
      house.clock.advance(10 * minute + 1);
      await house.tick();
      const audit = await house.as('audit-admin');
      const on = encodeURIComponent(`draw/${table.draw.id}`);
      const log = await audit.get<{ items: { detail: unknown }[] }>(`/audit/events?act=draw.lapse&on=${on}`);
      expect(log.body.items).toMatchObject([{ detail: { state: 'void', drawHash: expect.any(String) } }]);
      const officer = await house.as('officer');
      const before = await officer.get(`/draws/${table.draw.id}/record`);
      house.clock.advance(minute);
      expect((await officer.get(`/draws/${table.draw.id}/record`)).body).toEqual(before.body);
    });

    test('whose source never speaks is ended by the outside party, so that others can follow', async () => {
      const round = await roundToDraw('R2026-26');
      const table = await gathered(house, round.id);
      await open(table);
      await each(house, table, { verb: 'commit' });
      await each(house, table, { verb: 'reveal' });
      const notice = { reference: '公告第 3 号：本期停售', at: new Date(house.clock.now()).toISOString() };
      const place = `/draws/${table.draw.id}/no-value`;
      const early = await (await house.as('supervisor')).post<Problem>(place, notice);
      expect([early.status, early.body.code]).toEqual([409, 'DRAW-060']);
      house.clock.advance(41 * minute);
      expect((await (await house.as('officer')).post(place, notice)).status).toBe(403);
      const ended = await (await house.as('supervisor')).post<Draw>(place, notice);
      expect(ended.body).toMatchObject({ state: 'void', because: { code: 'DRAW-066' } });
    });
  });

  describe('the second person', () => {
    test('agrees to the pool as it stands: another pool needs another word', async () => {
      const round = await roundToDraw('R2026-27');
      const table = await gathered(house, round.id);
      await approve(table, '人数不足');
      await stand('suspended', '出国');
      const changed = await open(table);
      expect([changed.status, changed.body.code]).toEqual([409, 'DRAW-118']);
      await approve(table, '人数不足，已知一人暂停');
      expect((await open(table)).body.state).toBe('committing');
      await withdraw(table);
      await stand('active', '回国');
    });

    test('is never the one who planned the draw, whatever role that account has now', async () => {
      const round = await roundToDraw('R2026-28');
      const table = await gathered(house, round.id);
      const { scope } = await machineIn(house);
      const { officer = '' } = await accountsOf(house);
      const caller = { scope, actor: { account: officer, role: 'supervisor' } } as const;
      const outcome = await approveDraw(house.house.ports)(caller, table.draw.id, '同意');
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'DRAW-119' } });
    });

    test('sees who changed the pool since the last draw, and why; planning another hides nothing', async () => {
      const round = await roundToDraw('R2026-29');
      await stand('suspended', '健康原因');
      const table = await gathered(house, round.id);
      const place = `/draws/${table.draw.id}/changes`;
      const { body } = await (await house.as('supervisor')).get<Changes>(place);
      const [change] = body.items;
      expect(change).toMatchObject({ what: 'suspended', reason: '健康原因', by: expect.stringMatching(/./) });
      expect(change?.name).toMatch(/^.\*+$/);
      expect((await (await house.as('officer')).get(place)).status).toBe(403);
      const dry = await (await house.as('supervisor')).get<DryRun>(`/rounds/${round.id}/dry-run`);
      expect(dry.body.changes).toMatchObject({ suspended: 1 });
      await stand('active', '康复');
    });
  });

  describe('without a public value', () => {
    const waived = async (code: string): Promise<Gathered> => {
      const round = await roundToDraw(code);
      const table = await gathered(house, round.id, { publicSource: null });
      const supervisor = await house.as('supervisor');
      const { body } = await supervisor.get<Draw>(`/draws/${table.draw.id}`);
      const name = body.parties.find(({ mine }) => mine)?.name ?? '';
      const subject = { draw: body.code, round: body.roundCode, roundHash: body.roundHash ?? '' };
      const reason = '内网无法取得公开数值';
      const signature = partyOf(table, 'supervisor').sign(waiverMessage(subject, name, reason));
      const signed = await supervisor.post(`/draws/${table.draw.id}/waiver`, { reason, signature });
      expect(signed.status).toBe(200);
      return table;
    };
    const nameOf = (draw: Draw, login: string) =>
      draw.parties.find(({ organisation }) => organisation === login)?.name ?? '';

    test('the silence of the last party is no veto: its envelope is opened', async () => {
      const table = await waived('R2026-30');
      const { body: fixed } = await open(table);
      for (const login of ['officer', 'supervisor', 'audit-admin']) {
        const act = partyOf(table, login).commit(fixed.drawHash ?? '', nameOf(fixed, login), envelope);
        expect((await (await house.as(login)).post(`/draws/${fixed.id}/commitments`, act)).status).toBe(200);
      }
      await each(house, table, { verb: 'reveal', logins: ['officer', 'supervisor'] });
      house.clock.advance(20 * minute + 1);
      const [party, { nonce }] = [nameOf(fixed, 'audit-admin'), partyOf(table, 'audit-admin')];
      const message = openMessage(fixed.drawHash ?? '', party, nonce);
      const openers = ['officer', 'supervisor'].map((login) => ({
        party: nameOf(fixed, login),
        signature: partyOf(table, login).sign(message),
      }));
      const supervisor = await house.as('supervisor');
      const bare = await supervisor.post<Problem>(`/draws/${fixed.id}/envelopes`, {
        party,
        nonce,
        openers: openers.slice(0, 1),
      });
      expect([bare.status, bare.body.code]).toEqual([403, 'DRAW-056']);
      const opened = await supervisor.post<Draw>(`/draws/${fixed.id}/envelopes`, { party, nonce, openers });
      expect(opened.body.state).toBe('awaiting-value');
      const officer = await house.as('officer');
      const drawn = await officer.post<Draw>(`/draws/${fixed.id}/value`, { from: 'waiver', values: [] });
      expect(drawn.body.state).toBe('drawn');
      const record = await officer.get<unknown>(`/draws/${fixed.id}/record`);
      expect(verifyRecord(record.body, ed25519.verify)).toMatchObject({ reproduced: true, complete: true });
    });
  });
});
