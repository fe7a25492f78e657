import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../domain/hash/sha256.ts';
import type { Mark } from '../../generated/api/rounds/mark.ts';
import type { Round } from '../../generated/api/rounds/round.ts';
import type { Rounds } from '../../generated/api/rounds/rounds.ts';
import {
  accountsOf,
  deadlinesFrom,
  filedProject,
  frozenRound,
  machineIn,
  passphrases,
  roundInScoring,
  testRules,
} from '../../testing/round-in-scoring.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';
import { stores } from '../../testing/stores.ts';

interface Problem {
  readonly code: string;
  readonly at?: string;
}

describe.each(await stores())('rounds on $name', (kind) => {
  let house: TestHouse;
  let project: string;
  let accounts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    house = await testHouse(kind);
    accounts = await accountsOf(house);
    project = await filedProject(house, 'S001');
  });
  afterAll(() => house.close());

  const command = (code: string, change: object = {}) => ({
    code,
    titleZh: '评价',
    titleEn: 'Evaluation',
    form: 'fiscal',
    pack: 'partner-assistance',
    baseDate: '2026-12-31',
    period: '2026',
    supervisor: accounts['supervisor'],
    deadlines: deadlinesFrom(house.clock.now()),
    rules: testRules,
    ...change,
  });
  const opened = async (code: string): Promise<Round> =>
    (await (await house.as('officer')).post<Round>('/rounds', command(code))).body;

  test.each([
    ['a pack that is not there', { pack: 'nowhere' }, 'ROUND-005'],
    ['a date before any pack', { baseDate: '1990-01-01' }, 'ROUND-005'],
    ['a supervisor who is none', { supervisor: 'account-none' }, 'ROUND-006'],
    [
      'deadlines out of order',
      { deadlines: { declareBy: 9e12, acceptBy: 8e12, softAt: 9.1e12, closeAt: 9.2e12 } },
      'ROUND-010',
    ],
    ['a stratum that is none', { rules: { ...testRules, seats: { scholar: 3 } } }, 'ROUND-016'],
    ['no seats', { rules: { ...testRules, seats: { business: 0 } } }, 'ROUND-011'],
    ['double blind', { rules: { ...testRules, blindness: 'double' } }, 'ROUND-014'],
    ['a number nobody explains', { rules: { ...testRules, citations: {} } }, 'ROUND-015'],
  ])('a round with %s is refused', async (_, change, code) => {
    const answer = await (await house.as('officer')).post<Problem>('/rounds', command('R9', change));
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });

  test('one code names one round; a reader of the list sees it, an expert does not', async () => {
    await opened('R1');
    const again = await (await house.as('officer')).post<Problem>('/rounds', command('R1'));
    expect([again.status, again.body.code]).toEqual([409, 'ROUND-003']);
    const { body } = await (await house.as('supervisor')).get<Rounds>('/rounds');
    expect(body.items.map(({ code }) => code)).toContain('R1');
    expect((await (await house.as('expert-1')).get('/rounds')).status).toBe(403);
  });

  test('a mark of not applicable needs two people and a leaf that may be marked', async () => {
    const [officer, supervisor] = [await house.as('officer'), await house.as('supervisor')];
    await opened('R2');
    const { body: round } = await officer.put<Round>('/rounds/R2/projects', { projects: [project] });
    const evaluation = round.evaluations[0]?.id;
    const propose = (leaf: string) =>
      officer.post<Mark & Problem>('/rounds/R2/marks', { evaluation, leaf, reason: '本项目不涉及' });
    expect((await propose('B.Unity')).body.code).toBe('NA-001');
    const mark = await propose('P.Handover');
    expect(mark.status).toBe(201);
    expect((await propose('P.Handover')).body.code).toBe('ROUND-032');
    const own = await officer.post<Problem>(`/rounds/R2/marks/${mark.body.id}/confirm`);
    expect([own.status, own.body.code]).toEqual([403, 'ROUND-033']);
    const confirmed = await supervisor.post<Mark>(`/rounds/R2/marks/${mark.body.id}/confirm`);
    expect(confirmed.body.confirmedBy).toBe(accounts['supervisor']);
  });

  test('each custodian keeps one share, three different people, and the printed code is shown once', async () => {
    const [officer, supervisor, safe] = [
      await house.as('officer'),
      await house.as('supervisor'),
      await house.as('security-admin'),
    ];
    await opened('R3');
    await officer.put('/rounds/R3/projects', { projects: [project] });
    const short = await officer.post<Problem>('/rounds/R3/custody', { passphrase: 'short' });
    expect([short.status, short.body.code]).toEqual([422, 'ROUND-042']);
    await officer.post('/rounds/R3/custody', { passphrase: passphrases.officer });
    const twice = await officer.post<Problem>('/rounds/R3/custody', { passphrase: passphrases.officer });
    expect([twice.status, twice.body.code]).toEqual([409, 'ROUND-041']);
    expect((await officer.post<Problem>('/rounds/R3/freeze')).body.code).toBe('ROUND-043');
    const paper = await safe.post<{ code: string | null }>('/rounds/R3/custody', {});
    expect(paper.body.code).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
    const last = await supervisor.post<{ code: string | null; custody: { publicKey: string | null } }>(
      '/rounds/R3/custody',
      {
        passphrase: passphrases.supervisor,
      },
    );
    expect([last.body.code, last.body.custody.publicKey?.length]).toEqual([null, 64]);
  });

  test('the frozen file hashes to the round hash, and nothing in it changes any more', async () => {
    const officer = await house.as('officer');
    const { body: frozen } = await officer.post<Round>('/rounds/R3/freeze');
    const file = await officer.get<unknown>('/rounds/R3/file');
    expect(sha256Hex(JSON.stringify(file.body))).toBe(frozen.roundHash);
    const edit = await officer.put<Problem>('/rounds/R3', withoutCode(command('R3')), { version: frozen.version });
    expect([edit.status, edit.body.code]).toEqual([409, 'ROUND-004']);
    expect((await officer.put<Problem>('/rounds/R3/projects', { projects: [] })).body.code).toBe('ROUND-004');
    const before = await officer.get<Problem>('/rounds/R2/file');
    expect(before.body.code).toBe('ROUND-051');
  });

  test('BJEV-03 BJEV-29 steps of a later stage are refused earlier', async () => {
    const officer = await house.as('officer');
    expect((await officer.post<Problem>('/rounds/R2/dossiers/freeze')).body.code).toBe('ROUND-060');
    expect((await officer.post<Problem>('/rounds/R3/dossiers/freeze')).body.code).toBe('ROUND-060');
    const reveal = await officer.post<Problem>('/rounds/R3/reveal', { passphrase: passphrases.officer });
    expect(reveal.body.code).toBe('ROUND-070');
  });

  test('a project frozen in one round is not frozen in another of the same form and period', async () => {
    const first = await filedProject(house, 'S002');
    await frozenRound(house, 'R2026-31', { project: first, form: 'fiscal' });
    await expect(frozenRound(house, 'R2026-32', { project: first, form: 'fiscal' })).rejects.toThrow('ROUND-024');
    await frozenRound(house, 'R2026-33', { project: first, form: 're-evaluation' });
  });

  test('a pack that changes after the freeze is refused, never used', async () => {
    const round = await roundInScoring(house, { code: 'R4', seated: ['expert-1'], standbys: [] });
    const pack = house.house.ports.packs.find('partner-assistance', '1.0.0') as { hash: string };
    const hash = pack.hash;
    pack.hash = 'ff'.repeat(32);
    const card = await (await house.as('expert-1')).get<Problem>(`/tasks/${round.tasks['expert-1'] ?? ''}/card`);
    pack.hash = hash;
    expect([card.status, card.body.code]).toEqual([409, 'ROUND-050']);
  });

  test('a fact reported after the freeze does not reach the experts', async () => {
    const round = await roundInScoring(house, { code: 'R5', seated: ['expert-2'], standbys: [] });
    const path = `/tasks/${round.tasks['expert-2'] ?? ''}/card`;
    const expert = await house.as('expert-2');
    const before = await expert.get<{ dossierHash: string; facts: object[] }>(path);
    const { body } = await (await house.as('officer')).get<Round>('/rounds/R5');
    const caller = await machineIn(house);
    await house.house.ports.transaction({ caller, act: 'test.fact', on: 'fact' }, async (tx) => {
      const fact = await tx.facts.first({ project: body.evaluations[0]?.project ?? '' });
      expect(fact).toBeDefined();
      if (fact) await tx.facts.add({ ...fact, id: 'fact-late', revision: fact.revision + 1, value: '1' });
      return { ok: true, value: undefined };
    });
    const after = await expert.get<{ dossierHash: string; facts: object[] }>(path);
    expect(after.body).toEqual(before.body);
  });
});

const withoutCode = ({ code: _, ...rest }: { readonly code: string }): object => rest;
