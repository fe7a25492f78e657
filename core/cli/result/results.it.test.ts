import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../generated/api/results/result.ts';
import type { Results } from '../../generated/api/results/results.ts';
import type { Review } from '../../generated/api/reviews/review.ts';
import { testHouse, testPassword, type TestHouse } from '../../testing/house.ts';
import { revealedRound } from '../../testing/revealed-round.ts';
import { runCli } from '../run.ts';

const day = 86_400_000;

describe('results and reviews without a browser', () => {
  let house: TestHouse;
  let evaluation: string;
  const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-result-'));
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    house = await testHouse();
    const points = { 'expert-1': '3.2', 'expert-2': '3.4', 'expert-3': '3.5', 'expert-4': '3.9', 'expert-5': '4' };
    await revealedRound(house, { code: 'R2026-01', points });
    evaluation = (await json<Results>('officer', 'result list')).items[0]?.evaluation ?? '';
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true });
  });

  const run = async (login: string, line: readonly string[]) => {
    const [said, complained]: [string[], string[]] = [[], []];
    const token = tokens.get(login);
    const code = await runCli([...line], {
      language: 'en',
      environment: {
        JIHENG_URL: house.url,
        JIHENG_CONFIG: path.join(folder, 'tokens.json'),
        ...(token !== undefined && { JIHENG_TOKEN: token }),
      },
      folder,
      packHome: folder,
      out: (text) => said.push(text),
      complain: (text) => complained.push(text),
      askSecret: () => Promise.resolve(testPassword(login)),
    });
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  };
  const as = async (login: string, line: string) => {
    if (!tokens.has(login)) tokens.set(login, (await run(login, ['login', login, '--print'])).said);
    return run(login, line.split(' '));
  };
  const done = async (login: string, line: string) => {
    const answer = await as(login, line);
    expect([line, answer.code, answer.complained]).toEqual([line, 0, '']);
    return answer.said;
  };
  const json = async <T>(login: string, line: string) => JSON.parse(await done(login, `${line} --json`)) as T;
  const write = (name: string, content: unknown) => writeFileSync(path.join(folder, name), JSON.stringify(content));

  test('a result goes from its findings to its use, each step by the person it belongs to', async () => {
    expect(await done('officer', `result show ${evaluation}`)).toContain('computed');
    const early = await as('officer', `result send ${evaluation} ${new Date(house.clock.now() + day).toISOString()}`);
    expect([early.code, early.complained.slice(0, 7)]).toEqual([1, 'RESULT-']);
    const [leaf, owner, due] = ['B.Unity', '市对口支援办', '2026-12-31'];
    const finding = { leaf, finding: '交流偏少', measure: '每季度至少一次', owner, due };
    write('findings.json', { findings: [finding], noneFound: false, attention: '已核实' });
    expect(await done('officer', `result findings ${evaluation} findings.json`)).toContain('finding B.Unity');
    const replyBy = new Date(house.clock.now() + 10 * day).toISOString();
    expect(await done('officer', `result send ${evaluation} ${replyBy}`)).toContain('sent');
    write('reply.json', { replies: [{ leaf: 'B.Unity', text: '已安排四次' }] });
    expect(await done('department-4', `result reply ${evaluation} reply.json`)).toContain('answered');
    const { replies } = await json<Result>('officer', `result show ${evaluation}`);
    expect(await done('officer', `result dispose ${evaluation} ${replies[0]?.id ?? ''} rejected 尚未开展`)).toContain(
      'rejected',
    );
    expect(await done('supervisor', `result confirm ${evaluation} 同意`)).toContain('use report  open');
    expect(await done('officer', `result use ${evaluation} report done 已报市政府`)).toContain('use report  done');
    expect(await done('officer', 'result list')).toContain('final');
  });

  test('a command that names the version it read is refused once somebody wrote since', async () => {
    const stale = await as('officer', `result revise ${evaluation} 补充佐证 --seen 1`);
    expect([stale.code, stale.said]).toEqual([1, '']);
    expect(stale.complained).toMatch(/^[A-Z]+-\d{3}: /);
  });

  test('an expert reads the own sheet beside the panel after the reveal, and no result', async () => {
    const { items } = await json<{ items: { id: string }[] }>('expert-1', 'task list');
    expect(await done('expert-1', `result own ${items[0]?.id ?? ''}`)).toContain('Own total ');
    expect((await as('expert-1', `result show ${evaluation}`)).code).toBe(1);
  });

  test('the rule of a review is saved, published, shown, and run; the member reads the own line', async () => {
    expect(await done('pool-manager', 'review rule rule.json')).toBe('rule.json');
    expect(await done('pool-manager', 'review publish intermediary rule.json')).toContain('intermediary-2026');
    expect(await done('pool-manager', 'review list')).toContain('intermediary-2026  published');
    expect(await done('pool-manager', 'review preview intermediary-2026')).toBe('');
    const { ruleHash } = await json<Review>('pool-manager', 'review show intermediary-2026');
    expect(await done('supervisor', 'review show intermediary-2026')).toContain(ruleHash);
    expect(await done('pool-manager', 'review run intermediary-2026')).toContain('Data hash ');
    const again = await as('pool-manager', 'review run intermediary-2026');
    expect([again.code, again.complained.slice(0, 7)]).toEqual([1, 'REVIEW-']);
    expect(await done('pool-manager', 'review export intermediary-2026 review.csv')).toBe('review.csv');
    expect(await done('expert-1', 'review own')).toBe('');
  });
});
