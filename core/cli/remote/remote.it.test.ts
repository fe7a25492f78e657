import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse, testPassword, type TestHouse } from '../../testing/house.ts';
import { runCli } from '../run.ts';

let house: TestHouse;
const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-cli-'));
const config = path.join(folder, 'config', 'tokens.json');
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

/** Runs a command line; secrets are typed in this order. */
async function jiheng(
  line: string,
  { secrets = [], environment = {} }: { secrets?: string[]; environment?: Record<string, string> } = {},
) {
  const [said, complained]: [string[], string[]] = [[], []];
  const typed = [...secrets];
  const code = await runCli(line.split(' '), {
    language: 'en',
    environment: { JIHENG_URL: house.url, JIHENG_CONFIG: config, ...environment },
    folder,
    packHome: folder,
    out: (text) => said.push(text),
    complain: (text) => complained.push(text),
    askSecret: () => Promise.resolve(typed.shift() ?? ''),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
const tokenOf = async (login: string) =>
  (await jiheng(`login ${login} --print`, { secrets: [testPassword(login)] })).said;

test('a person signs in, is known, and signs out; the token lies in a file for its owner only', async () => {
  expect((await jiheng('whoami')).complained).toMatch(/^CLI-020: There is no sign-in/u);
  const login = await jiheng('login officer', { secrets: [testPassword('officer')] });
  expect([login.code, login.complained]).toEqual([0, '']);
  expect(login.said).toContain('as officer');
  expect(statSync(config).mode & 0o777).toBe(0o600);
  const secret = Object.values(JSON.parse(readFileSync(config, 'utf8')) as Record<string, string>)[0] ?? '';
  expect(login.said).not.toContain(secret);

  const known = await jiheng('whoami --json');
  expect(JSON.parse(known.said)).toMatchObject({ login: 'officer', role: 'officer' });
  expect((await jiheng('inbox')).said).toBe('No notices.');
  expect((await jiheng('logout')).code).toBe(0);
  expect((await house.withToken(secret).get('/session')).status).toBe(401);
  expect((await jiheng('whoami')).code).toBe(1);
});

test('a refusal is told in words, with what to do next, and ends with 1', async () => {
  const wrong = await jiheng('login officer', { secrets: ['wrong'] });
  expect(wrong.code).toBe(1);
  expect(wrong.complained).toMatch(/^ACCT-001: The name or password is wrong.* Check both and try again/u);
  const listed = await jiheng('account create X y', { environment: { JIHENG_TOKEN: await tokenOf('system-admin') } });
  expect(listed.complained.split('\n')).toEqual([
    expect.stringMatching(/^HTTP-400: /u),
    expect.stringMatching(/^ {2}INPUT-006 \/login: /u),
  ]);
  expect((await jiheng('whoami --nothing')).code).toBe(2);
});

test.each([
  ['nothing listens there', 'http://127.0.0.1:9', 'CLI-021'],
  ['a token would travel in clear', 'http://jiheng.example', 'CLI-023'],
  ['it is no address', 'jiheng', 'CLI-023'],
])('%s', async (_, url, code) => {
  expect((await jiheng(`whoami --url ${url} --token x`)).complained).toMatch(new RegExp(`^${code}: `, 'u'));
});

test('a damaged file of sign-ins is named', async () => {
  const damaged = path.join(folder, 'damaged.json');
  writeFileSync(damaged, '["not", "tokens"]');
  expect((await jiheng('whoami', { environment: { JIHENG_CONFIG: damaged } })).complained).toMatch(
    /^CLI-024: .*damaged/u,
  );
});

test('administrators keep accounts from the command line, each in their own part', async () => {
  const system = { environment: { JIHENG_TOKEN: await tokenOf('system-admin') } };
  const security = { environment: { JIHENG_TOKEN: await tokenOf('security-admin') } };
  const made = JSON.parse((await jiheng('account create li.hua 李华 --json', system)).said) as {
    account: { id: string };
    oneTimePassword: string;
  };
  const grant = `account grant ${made.account.id} curator,officer`;
  expect((await jiheng(grant, system)).complained).toMatch(/^HTTP-403: /u);
  expect((await jiheng(grant, security)).said).toContain('li.hua  李华  curator,officer  active');

  const next = 'Heng-Zhou-90-lanterns';
  expect((await jiheng('login li.hua', { secrets: [made.oneTimePassword] })).complained).toMatch(/^ACCT-010: /u);
  expect((await jiheng('password li.hua', { secrets: [made.oneTimePassword, next] })).said).toBe(
    'The password was changed.',
  );
  expect((await jiheng('login li.hua --role officer --print', { secrets: [next] })).code).toBe(0);
  expect((await jiheng(`account state ${made.account.id} disabled`, system)).said).toContain('disabled');
  expect((await jiheng('account list --limit 3', system)).said).toMatch(/There is more: --after account-/u);
});

test('the auditor reads, proves and exports the log', async () => {
  const audit = { environment: { JIHENG_TOKEN: await tokenOf('audit-admin') } };
  const listed = await jiheng('audit list --act session.open --outcome refused --json', audit);
  expect(JSON.parse(listed.said)).toMatchObject({
    items: [{ act: 'session.open', outcome: 'refused', code: 'ACCT-001' }],
  });
  expect((await jiheng('audit prove 0', audit)).said).toMatch(/^0\/\d+ {2}[0-9a-f]{64}/u);
  const exported = await jiheng('audit export log.jsonl --json', audit);
  const { lines } = JSON.parse(exported.said) as { lines: number };
  expect(readFileSync(path.join(folder, 'log.jsonl'), 'utf8').split('\n')).toHaveLength(lines + 1);
  expect((await jiheng('audit verify log.jsonl')).said).toMatch(/^demo: \d+ events, none changed/u);
});

test('every command has help in both languages', async () => {
  for (const name of ['login', 'logout', 'whoami', 'inbox', 'password', 'account', 'unit', 'audit']) {
    const help = await jiheng(`${name} --help`);
    expect([name, help.code]).toEqual([name, 0]);
    expect(help.said).toMatch(/Usage/u);
    expect(help.said).not.toMatch(/\p{Script=Han}/u);
  }
});
