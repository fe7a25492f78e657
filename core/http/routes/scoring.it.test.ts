import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealOf, sealPayload } from '../../domain/sheet/seal.ts';
import type { CallList } from '../../generated/api/scoring/call-list.ts';
import type { Card } from '../../generated/api/scoring/card.ts';
import type { Receipt } from '../../generated/api/scoring/receipt.ts';
import type { RevealedSheets } from '../../generated/api/scoring/revealed-sheets.ts';
import type { Revealing } from '../../generated/api/scoring/revealing.ts';
import type { Saved } from '../../generated/api/scoring/saved.ts';
import type { Seats } from '../../generated/api/scoring/seats.ts';
import type { Tasks } from '../../generated/api/scoring/tasks.ts';
import { filledSheet, machineIn, passphrases, roundInScoring, type TestRound } from '../../testing/round-in-scoring.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';
import { stores } from '../../testing/stores.ts';

interface Problem {
  readonly code: string;
}

const hour = 3_600_000;
const newSalt = (): string => randomBytes(32).toString('hex');

describe.each(await stores())('blind scoring on $name', (kind) => {
  let house: TestHouse;
  let round: TestRound;
  const receipts: Record<string, { readonly receipt: Receipt; readonly seal: string }> = {};

  beforeAll(async () => {
    house = await testHouse(kind);
    round = await roundInScoring(house, {
      code: 'R2026-01',
      seated: ['expert-1', 'expert-2', 'expert-3'],
      standbys: ['expert-4', 'expert-5'],
    });
  });
  afterAll(() => house.close());

  const events = async (search: string) => {
    const audit = await house.as('audit-admin');
    return (await audit.get<{ items: { on: string; veiled: boolean }[] }>(`/audit/events${search}`)).body.items;
  };
  const pathOf = (login: string): string => `/tasks/${round.tasks[login] ?? ''}`;
  const cardOf = async (login: string): Promise<Card> =>
    (await (await house.as(login)).get<Card>(`${pathOf(login)}/card`)).body;
  const seal = async (login: string, points: string): Promise<void> => {
    const expert = await house.as(login);
    const card = await cardOf(login);
    const content = filledSheet(card, { points });
    const saved = await expert.put<Saved>(`${pathOf(login)}/sheet`, content, { version: card.version });
    const body = { salt: newSalt(), undertaking: true };
    const receipt = await expert.post<Receipt>(`${pathOf(login)}/seal`, body, { version: saved.body.version });
    expect(receipt.status).toBe(200);
    receipts[login] = {
      receipt: receipt.body,
      seal: sealOf(sealPayload({ ...receipt.body, version: receipt.body.draftVersion }, content)),
    };
  };

  test('an expert sees the own task by project code, and the card with computed leaves and their clauses', async () => {
    const expert = await house.as('expert-1');
    const { body } = await expert.get<Tasks>('/tasks');
    expect(body.items).toMatchObject([{ project: 'P-R2026-01', sheet: 'draft', undertaken: true }]);
    const card = await cardOf('expert-1');
    const computed = card.leaves.filter(({ judgedBy }) => judgedBy === 'facts');
    expect(computed.length).toBeGreaterThan(5);
    expect(computed.every(({ trace }) => trace !== null && trace.clauses.length > 0)).toBe(true);
    expect(card.evidence.map(({ name }) => name)).toEqual(['绩效报告.txt']);
    const file = await expert.get<Uint8Array>(`${pathOf('expert-1')}/evidence/${card.evidence[0]?.digest ?? ''}`);
    expect(new TextDecoder().decode(file.body)).toContain('对口支援');
  });

  test('BJEV-47 nothing opens before the undertaking, and the refusal is logged under the veil', async () => {
    const plan = { code: 'R2026-02', seated: ['expert-6'], standbys: [], undertaken: [] };
    const other = (await roundInScoring(house, plan)).tasks['expert-6'] ?? '';
    const expert = await house.as('expert-6');
    const before = (await events('?limit=200')).filter(({ veiled }) => veiled).length;
    const card = await expert.get<Problem>(`/tasks/${other}/card`);
    expect([card.status, card.body.code]).toEqual([403, 'SCORE-002']);
    expect((await events('?limit=200')).filter(({ veiled }) => veiled)).toHaveLength(before + 1);
  });

  test('until the reveal the log names no account beside a task: seats would tell who is behind a pseudonym', async () => {
    for (const act of ['task.accept', 'task.undertake', 'card.open', 'standby.call']) {
      expect(await events(`?act=${act}`)).toEqual([]);
    }
  });

  test('tasks of others do not exist for an expert, an officer opens none', async () => {
    const expert = await house.as('expert-2');
    expect((await expert.get<Problem>(`${pathOf('expert-1')}/card`)).body.code).toBe('SCORE-001');
    expect((await expert.get<Problem>('/tasks/task-none/card')).body.code).toBe('SCORE-001');
    expect((await (await house.as('officer')).get(`${pathOf('expert-1')}/card`)).status).toBe(403);
  });

  test('a draft is kept with its version; the second writer merges', async () => {
    const expert = await house.as('expert-1');
    const card = await cardOf('expert-1');
    const first = await expert.put<Saved>(`${pathOf('expert-1')}/sheet`, filledSheet(card), { version: card.version });
    expect(first.body.version).toBe(card.version + 1);
    expect(first.headers.get('etag')).toBe(`"${first.body.version}"`);
    const late = await expert.put<Problem>(`${pathOf('expert-1')}/sheet`, filledSheet(card), { version: card.version });
    expect([late.status, late.body.code]).toEqual([412, 'SCORE-007']);
    expect((await expert.put(`${pathOf('expert-1')}/sheet`, filledSheet(card))).status).toBe(428);
  });

  test('what does not fit the card is refused and not kept', async () => {
    const expert = await house.as('expert-1');
    const card = await cardOf('expert-1');
    const wrong = await expert.put<Problem>(`${pathOf('expert-1')}/sheet`, filledSheet(card, { points: '99' }), {
      version: card.version,
    });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'SCORE-017']);
    expect((await cardOf('expert-1')).version).toBe(card.version);
  });

  test('contesting a computed leaf is part of the sheet', async () => {
    const expert = await house.as('expert-1');
    const card = await cardOf('expert-1');
    const contest = { leaf: 'B.Income', against: 'computed', reason: '口径与附件二不同' };
    const contested = await expert.post<Saved>(`${pathOf('expert-1')}/contest`, contest, { version: card.version });
    expect(contested.status).toBe(200);
    expect((await cardOf('expert-1')).content.contests).toEqual([contest]);
    const own = { ...contest, leaf: 'B.Unity' };
    const refusal = await expert.post<Problem>(`${pathOf('expert-1')}/contest`, own, {
      version: contested.body.version,
    });
    expect(refusal.body.code).toBe('SCORE-021');
  });

  test('an unfinished sheet is not sealed', async () => {
    const expert = await house.as('expert-2');
    const card = await cardOf('expert-2');
    const body = { salt: newSalt(), undertaking: true };
    const early = await expert.post<Problem>(`${pathOf('expert-2')}/seal`, body, { version: card.version });
    expect([early.status, early.body.code]).toEqual([422, 'SCORE-030']);
  });

  test('sealing gives a receipt that anyone recomputes, and the clear sheet is gone', async () => {
    await seal('expert-1', '3.5');
    expect(receipts['expert-1']?.receipt.seal).toBe(receipts['expert-1']?.seal);
    const card = await cardOf('expert-1');
    expect(card).toMatchObject({ sheet: 'sealed', seal: receipts['expert-1']?.seal, content: { entries: [] } });
    const expert = await house.as('expert-1');
    const again = await expert.put<Problem>(`${pathOf('expert-1')}/sheet`, filledSheet(card), {
      version: card.version,
    });
    expect(again.body.code).toBe('SCORE-006');
    const abstain = await expert.post<Problem>(`${pathOf('expert-1')}/abstain`, { reason: '改变主意' });
    expect(abstain.body.code).toBe('SCORE-006');
  });

  test('abstaining removes the sheet and calls the next standby, who scores in an own sheet', async () => {
    const expert = await house.as('expert-3');
    await expert.post(`${pathOf('expert-3')}/abstain`, { reason: '不熟悉该领域' });
    expect((await expert.get<Problem>(`${pathOf('expert-3')}/card`)).body.code).toBe('SCORE-004');
    const standby = await house.as('expert-4');
    const { body } = await standby.get<Tasks>('/tasks');
    expect(body.items).toMatchObject([{ state: 'invited', sheet: 'draft' }]);
    const seats = await (await house.as('officer')).get<Seats>(`/rounds/${round.id}/seats`);
    expect(seats.body.items.map(({ seat, pseudonym, state }) => [seat, pseudonym, state])).toEqual([
      [1, '青松-1', 'accepted'],
      [2, '青松-2', 'accepted'],
      [3, '青松-3', 'abstained'],
      [3, '候补-1', 'invited'],
    ]);
    const left = await house.house.ports.reading(await machineIn(house), (tx) =>
      tx.tasks.first({ state: 'abstained' }),
    );
    expect(left?.reason).not.toContain('领域');
    expect(left?.reason).toMatch(/\S{40}/);
  });

  test('the call list comes at the soft deadline, for the round’s supervisor, and names no times', async () => {
    const supervisor = await house.as('supervisor');
    expect((await supervisor.get<Problem>(`/rounds/${round.id}/call-list`)).body.code).toBe('SCORE-040');
    house.clock.advance(24 * hour);
    await house.tick();
    const standby = await house.as('expert-5');
    const { body: mine } = await standby.get<Tasks>('/tasks');
    const accepted = await standby.post(`/tasks/${mine.items[0]?.id ?? ''}/answer`, { answer: 'accept' });
    expect(accepted.status).toBe(200);
    const { body } = await supervisor.get<CallList>(`/rounds/${round.id}/call-list`);
    // The invited standby did not answer in a day: the next one holds the seat.
    expect(body.items.map(({ pseudonym }) => pseudonym).toSorted()).toEqual(['候补-2', '青松-2']);
    expect(Object.keys(body.items[0] ?? {})).toEqual(['task', 'pseudonym', 'project']);
    expect((await (await house.as('officer')).get(`/rounds/${round.id}/call-list`)).status).toBe(403);
  });

  test('reminders go to every expert of the round, sealed or not', async () => {
    const notices = async (login: string) =>
      (await (await house.as(login)).get<{ items: object[] }>('/notices')).body.items.filter((notice) =>
        JSON.stringify(notice).includes('notice.round.deadline'),
      ).length;
    expect(await notices('expert-1')).toBe(await notices('expert-2'));
    expect(await notices('expert-1')).toBeGreaterThan(0);
  });

  test('nothing is revealed before the deadlines, whatever has been sealed', async () => {
    await seal('expert-2', '3.2');
    const officer = await house.as('officer');
    const early = await officer.post<Problem>(`/rounds/${round.id}/reveal`, { passphrase: passphrases.officer });
    expect([early.status, early.body.code]).toEqual([409, 'ROUND-072']);
    house.clock.advance(24 * hour);
    await house.tick();
    const waiting = await officer.post<Problem>(`/rounds/${round.id}/reveal`, { passphrase: passphrases.officer });
    expect(waiting.body.code).toBe('ROUND-073');
    expect((await officer.get<Problem>(`/rounds/${round.id}/sheets`)).body.code).toBe('ROUND-078');
  });

  test('one share alone opens nothing, a wrong passphrase gives none, two shares reveal all at once', async () => {
    house.clock.advance(72 * hour);
    await house.tick();
    const [officer, supervisor] = [await house.as('officer'), await house.as('supervisor')];
    const wrong = await officer.post<Problem>(`/rounds/${round.id}/reveal`, { passphrase: 'not the passphrase' });
    expect(wrong.body.code).toBe('ROUND-074');
    const first = await officer.post<Revealing>(`/rounds/${round.id}/reveal`, { passphrase: passphrases.officer });
    expect(first.body).toEqual({ state: 'waiting', released: ['officer'], sheets: 0 });
    expect((await officer.get<Problem>(`/rounds/${round.id}/sheets`)).body.code).toBe('ROUND-078');
    const safe = await house.as('security-admin');
    const second = await safe.post<Revealing>(`/rounds/${round.id}/reveal`, {
      passphrase: round.printed.toLowerCase(),
    });
    expect(second.body).toMatchObject({ state: 'revealed', sheets: 2 });
    const third = await supervisor.post<Problem>(`/rounds/${round.id}/reveal`, { passphrase: passphrases.supervisor });
    expect(third.body.code).toBe('ROUND-071');
  });

  test('A6 the revealed sheets carry the seals of the receipts, and each recomputes', async () => {
    const { body } = await (await house.as('supervisor')).get<RevealedSheets>(`/rounds/${round.id}/sheets`);
    expect(body.items.map(({ seal: shown }) => shown).toSorted()).toEqual(
      [receipts['expert-1']?.seal, receipts['expert-2']?.seal].toSorted(),
    );
    expect(body.items.map(({ payload, seal: shown }) => sealOf(JSON.parse(payload)) === shown)).toEqual([true, true]);
    const first = body.items.find(({ pseudonym }) => pseudonym === '青松-1');
    const second = body.items.find(({ pseudonym }) => pseudonym === '青松-2');
    expect(Number(first?.total) - Number(second?.total)).toBeCloseTo(0.3, 10);
  });

  test('after the reveal the log tells who sealed when', async () => {
    const items = await events('?act=sheet.seal&outcome=done');
    expect(items.map(({ on }) => on).toSorted()).toEqual(
      [`task/${round.tasks['expert-1'] ?? ''}`, `task/${round.tasks['expert-2'] ?? ''}`].toSorted(),
    );
  });
});
