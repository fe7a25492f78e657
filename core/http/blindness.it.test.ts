import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../generated/api/scoring/card.ts';
import type { Receipt } from '../generated/api/scoring/receipt.ts';
import type { Saved } from '../generated/api/scoring/saved.ts';
import { crawl, type Crawled } from '../testing/crawl.ts';
import { testHouse, type TestHouse } from '../testing/house.ts';
import { filledSheet, machineIn, roundInScoring, type TestRound } from '../testing/round-in-scoring.ts';
import { seededChance } from '../testing/seeded-chance.ts';
import { stores, type StoreKind, type TestStore } from '../testing/stores.ts';

/** What must be found nowhere: an odd score, and a phrase nobody else would write. */
const oddPoints = '3.73';
const phrase = '暮云春树三点七三';

const staff = [
  'officer',
  'supervisor',
  'curator',
  'pool-manager',
  'system-admin',
  'security-admin',
  'audit-admin',
  'department',
  'department-4',
  'intermediary-lead',
  'visitor',
];

interface Blind {
  readonly house: TestHouse;
  readonly round: TestRound;
  readonly store: TestStore;
}

/** A round in scoring in a house whose ids come from a seed. */
async function blindRound(kind: StoreKind, seed: string): Promise<Blind> {
  let store: TestStore | undefined;
  const open = async () => (store = await kind.open({ chance: seededChance(seed) }));
  const house = await testHouse({ name: kind.name, open });
  const plan = { code: 'R2026-01', seated: ['expert-1', 'expert-2', 'expert-3'], standbys: ['expert-4'] };
  const round = await roundInScoring(house, plan);
  if (!store) throw new Error('no store');
  return { house, round, store };
}

interface Writing {
  readonly login: string;
  readonly points: string;
  readonly reason: string;
  readonly seals: boolean;
}

/** Two acts on a sheet: a draft, then its seal or the draft once more. @returns the seal */
async function write({ house, round }: Blind, { login, points, reason, seals }: Writing): Promise<string | undefined> {
  const expert = await house.as(login);
  const task = `/tasks/${round.tasks[login] ?? ''}`;
  const card = await expert.get<Card>(`${task}/card`);
  const content = filledSheet(card.body, { points, reason });
  const saved = await expert.put<Saved>(`${task}/sheet`, content, { version: card.body.version });
  const version = saved.body.version;
  if (!seals) {
    await expert.put(`${task}/sheet`, content, { version });
    return undefined;
  }
  const sealed = await expert.post<Receipt>(`${task}/seal`, { salt: 'ab'.repeat(32), undertaking: true }, { version });
  expect(sealed.status).toBe(200);
  return sealed.body.seal;
}

const idsOf = ({ round }: Blind) => ({
  round: [round.id, round.code],
  task: Object.values(round.tasks),
  evaluation: [round.evaluation],
  pack: ['partner-assistance'],
  version: ['1.0.0'],
});

describe.each(await stores())('A5a before the reveal, on $name,', (kind) => {
  let blind: Blind;
  let seals: readonly (string | undefined)[];
  beforeAll(async () => {
    blind = await blindRound(kind, 'canary');
    const odd = { points: oddPoints, reason: phrase };
    seals = [
      await write(blind, { login: 'expert-2', ...odd, seals: true }),
      await write(blind, { login: 'expert-3', ...odd, seals: false }),
    ];
    blind.house.clock.advance(25 * 3_600_000);
    await blind.house.tick();
  });
  afterAll(() => blind.house.close());

  const hits = (text: string): readonly string[] =>
    [`"${oddPoints}"`, phrase, seals[0] ?? ''].filter((canary) => text.includes(canary));

  test('no answer to anybody else carries a score, a reason or a seal', async () => {
    const answers = await crawl(blind.house, [...staff, 'expert-1', 'expert-4', 'expert-5'], idsOf(blind));
    expect(answers.size).toBeGreaterThan(500);
    expect([...answers].filter(([, { headers, body }]) => hits(headers + body).length > 0)).toEqual([]);
  });

  test('the expert alone finds the own draft, and after sealing the seal', async () => {
    const own = await crawl(blind.house, ['expert-3'], { task: [blind.round.tasks['expert-3'] ?? ''] });
    expect([...own.values()].some(({ body }) => body.includes(phrase))).toBe(true);
    const sealed = await crawl(blind.house, ['expert-2'], { task: [blind.round.tasks['expert-2'] ?? ''] });
    expect([...sealed.values()].some(({ body }) => body.includes(phrase))).toBe(false);
    expect([...sealed.values()].some(({ body }) => body.includes(seals[0] ?? 'no seal'))).toBe(true);
  });

  test('no log line carries one', () => {
    expect(hits(JSON.stringify(blind.house.logged))).toEqual([]);
  });

  test('A6 no file of the store carries one, nor any text of the PostgreSQL tables', async () => {
    const found = filesBelow(blind.store.settings.dataFolder).filter((file) => {
      const bytes = readFileSync(file);
      return [phrase, seals[0] ?? ''].some((canary) => bytes.includes(canary));
    });
    expect(found).toEqual([]);
    expect(hits(await everyRow(blind)).filter((hit) => hit !== `"${oddPoints}"`)).toEqual([]);
  });
});

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Rows of the kinds that know of sheets, as the store itself holds them. */
async function everyRow({ house, round }: Blind): Promise<string> {
  const rows = await house.house.ports.reading(await machineIn(house), async (tx) => [
    await someOf(tx.sheets.list({ round: round.id })),
    await tx.tasks.list({ round: round.id }),
    await tx.revealedSheets.list({ round: round.id }),
    await tx.notices.list(),
    await tx.idempotencies.list(),
  ]);
  return JSON.stringify(rows);
}

/** A check that looked at nothing would prove nothing. */
async function someOf<T>(rows: Promise<readonly T[]>): Promise<readonly T[]> {
  expect(await rows).not.toHaveLength(0);
  return rows;
}

describe('A5b twin houses that differ only in the scores of others, sealed or not,', async () => {
  const kind = (await stores()).find(({ name }) => name === 'node:sqlite');
  if (!kind) throw new Error('no store');
  let twins: readonly [Blind, Blind];
  const same = { login: 'expert-1', points: '3.4', reason: '自己的理由', seals: false };

  beforeAll(async () => {
    twins = [await blindRound(kind, 'twin'), await blindRound(kind, 'twin')];
    const [first, second] = twins;
    for (const blind of twins) await write(blind, same);
    await write(first, { login: 'expert-2', points: '3.9', reason: '充分', seals: true });
    await write(second, { login: 'expert-2', points: '3.25', reason: '不充分，扣分很多', seals: false });
    await write(first, { login: 'expert-3', points: '3.5', reason: '', seals: false });
    await write(second, { login: 'expert-3', points: '3.3', reason: '另一种理由', seals: true });
    for (const { house } of twins) {
      house.clock.advance(20 * 3_600_000);
      await house.tick();
    }
  });
  afterAll(async () => {
    for (const { house } of twins) await house.close();
  });

  test('answer another expert and the officer byte for byte alike, lengths, headers and order included', async () => {
    const logins = ['expert-1', 'officer', 'department', 'curator'];
    const [first, second] = await both(twins, logins);
    expect(first.size).toBeGreaterThan(200);
    expect([...first.keys()]).toEqual([...second.keys()]);
    expect(differing(first, second)).toEqual([]);
  });

  test('answer supervisor and auditors alike but for the salted leaves of the log', async () => {
    const [first, second] = await both(twins, ['supervisor', 'audit-admin', 'system-admin', 'security-admin']);
    expect(differing(without(first), without(second))).toEqual([]);
  });

  test('hold the same rows but for ciphertext of the same length', async () => {
    const [first, second] = [await everyRow(twins[0]), await everyRow(twins[1])];
    const blank = (rows: string): string => rows.replace(/v1\.[A-Za-z0-9_.-]+/g, (text) => `${text.length}`);
    expect(blank(first)).toBe(blank(second));
    expect(first).not.toBe(second);
  });
});

const both = async (twins: readonly [Blind, Blind], logins: readonly string[]) =>
  [await crawl(twins[0].house, logins, idsOf(twins[0])), await crawl(twins[1].house, logins, idsOf(twins[1]))] as const;

const differing = (first: ReadonlyMap<string, Crawled>, second: ReadonlyMap<string, Crawled>): readonly string[] =>
  [...first].filter(([key, answer]) => JSON.stringify(answer) !== JSON.stringify(second.get(key))).map(([key]) => key);

/** Hashes and signatures of the log are nonces: each leaf has its own salt. */
const without = (answers: ReadonlyMap<string, Crawled>): ReadonlyMap<string, Crawled> =>
  new Map(
    [...answers].map(([key, answer]) => [key, { ...answer, body: answer.body.replace(/[0-9a-f]{64,128}/g, '#') }]),
  );
