import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportResult } from '../../generated/api/pools/import-result.ts';
import type { Members } from '../../generated/api/pools/members.ts';
import { expertsCsv } from '../../testing/experts-csv.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';
import { stores } from '../../testing/stores.ts';

type Refused = {
  readonly code?: string;
  readonly errors?: readonly { readonly code: string }[];
  readonly params?: object;
};

describe.each(await stores())('the pools on $name', (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse(kind);
  });
  afterAll(() => house.close());

  const send = async (pool: string, csv: string | Uint8Array, query = '') =>
    (await house.as('pool-manager')).upload<ImportResult & Refused>(`/pools/${pool}/import${query}`, csv, 'text/csv');
  const joined = async () => (await (await house.as('pool-manager')).get<Members>('/pools/expert/members')).body.items;
  const plan = { count: 2, admittedOn: '2025-01-10' };

  test('an account that cannot sit in this pool is a wrong cell, and nobody joins', async () => {
    const table = expertsCsv({ ...plan, account: (n) => (n === 1 ? 'supervisor' : 'intermediary-lead') });
    const refused = await send('expert', table);
    expect([refused.status, refused.body.code]).toEqual([422, 'POOL-003']);
    expect(refused.body.errors?.map(({ code }) => code)).toEqual(['POOL-020', 'POOL-020']);
    expect(await joined()).toEqual([]);
  });

  test.each([
    ['20,001 members', `${expertsCsv({ count: 1, admittedOn: '2025-01-10' })}\r\n${'x\r\n'.repeat(20_000)}`],
    ['a quote that never ends', expertsCsv(plan).replace('专家1', '"专家1')],
    ['bytes of no known writing', Uint8Array.of(0xff, 0xff, 0x41)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)],
  ])('a file with %s cannot be read', async (_, csv) => {
    const answer = await send('expert', csv, '?dryRun=true');
    expect([answer.status, answer.body.code]).toEqual([422, 'POOL-004']);
  });

  test('of very many wrong cells the first thousand are told, and all are counted', async () => {
    const heads = expertsCsv({ count: 0, admittedOn: '' });
    const refused = await send('expert', `${heads}\r\n${'甲\r\n'.repeat(500)}`);
    expect(refused.body).toMatchObject({ code: 'POOL-003', params: { count: 3000 } });
    expect(refused.body.errors).toHaveLength(1000);
  });

  test.each([
    ['UTF-8 with its mark', (text: string) => new TextEncoder().encode(`\u{FEFF}${text}`)],
    ['quoted cells with commas and doubled quotes', (text: string) => text.replace('教授', '"教授,""一级"""')],
  ])('%s is read', async (_, written) => {
    const answer = await send('expert', written(expertsCsv({ ...plan, account: () => '' })), '?dryRun=true');
    expect(answer.body).toMatchObject({ rows: 2, imported: false, faults: [] });
  });

  test('a person joins once, in any of the three pools, however the number is typed', async () => {
    const table = expertsCsv({ count: 1, admittedOn: '2025-01-10' });
    expect((await send('expert', table)).body).toMatchObject({ rows: 1, imported: true });
    const again = await send('supervisor', table.replace('110101', '１１０ 101'));
    expect(again.body.errors?.map(({ code }) => code)).toEqual(['POOL-019']);
  });
});
