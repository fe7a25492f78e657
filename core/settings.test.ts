import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingDefinitions } from './setting-definitions.ts';
import { readSettings, settingsRefused, storePlace } from './settings.ts';
import { shapeOf } from './shape-of.ts';

const refusal = (environment: Record<string, string>) => {
  const read = readSettings(environment);
  if (read.ok) throw new Error('taken');
  return read.refusal;
};
const taken = (environment: Record<string, string>) => {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
};

test('nothing given: this machine only, SQLite, a demonstration of its own folder', () => {
  expect(taken({})).toMatchObject({
    host: '127.0.0.1',
    production: false,
    maySeed: true,
    bureau: 'demo',
    profile: 'mlps3',
  });
  expect(taken({}).dataFolder).toBe(path.resolve('data-demo'));
  expect(taken({}).keysFolder).toBe(path.resolve('data-demo-keys'));
});

test.each([
  ['production', { NODE_ENV: 'production' }],
  ['a database server', { DATABASE_URL: 'postgres://u@h/d' }],
])('%s is never filled by itself', (_, environment) => {
  expect(taken(environment)).toMatchObject({ maySeed: false, bureau: 'main' });
  expect(taken(environment).dataFolder).toBe(path.resolve('data'));
});

test('an empty variable is no variable', () => {
  expect(taken({ JIHENG_PORT: '', DATABASE_URL: '' })).toEqual(taken({}));
});

describe('a value outside its rule stops the start: named, by its shape, with the rule', () => {
  test.each([
    ['NODE_ENV', 'prod', 'a (4)'],
    ['JIHENG_HOST', 'my-server', 'a-a (9)'],
    ['JIHENG_PORT', '80x', '9a (3)'],
    ['JIHENG_PORT', '65536', '9 (5)'],
    ['JIHENG_PUBLIC_URL', 'http://jiheng.example', 'a://a.a (21)'],
    ['JIHENG_PUBLIC_URL', 'https://jiheng.example/path', 'a://a.a/a (27)'],
    ['JIHENG_TRUSTED_PROXIES', '10.0.0.1,proxy', '9.9.9.9,a (14)'],
    ['JIHENG_DATA_FOLDER', ' data', ' a (5)'],
    ['JIHENG_CHECKPOINTS', 'a\n', 'a? (2)'],
    ['DATABASE_URL', 'mysql://root:hunter2@h/d', 'a://a:a9@a/a (24)'],
    ['JIHENG_SQLITE_DRIVER', 'better', 'a (6)'],
    ['JIHENG_BUREAU', '绩衡', 'x (2)'],
    ['JIHENG_SECURITY_PROFILE', 'none', 'a (4)'],
    ['JIHENG_LOG_LEVEL', 'debug', 'a (5)'],
  ] as const)('%s=%s', (name, value, shape) => {
    const told = refusal({ [name]: value });
    expect(told.errors).toEqual([{ code: 'SET-001', params: { name, shape } }]);
    for (const language of ['zh', 'en'] as const) {
      const text = settingsRefused(told, language);
      expect(text).toContain(name);
      expect(text).toContain(settingDefinitions[name].rule[language]);
      expect(text).not.toMatch(/hunter2|\{/u);
    }
  });

  test('all that are wrong at once', () => {
    expect(refusal({ JIHENG_PORT: 'x', JIHENG_HOST: 'y' }).errors).toHaveLength(2);
  });
});

describe('other machines come in over a secure connection only', () => {
  const url = { JIHENG_PUBLIC_URL: 'https://jiheng.example' };
  const proxy = { JIHENG_TRUSTED_PROXIES: '10.0.0.1, ::1' };
  test.each([
    ['no TLS and no proxy', { JIHENG_HOST: '0.0.0.0', ...url }, 'SET-002'],
    ['every address of version 6', { JIHENG_HOST: '::', ...url }, 'SET-002'],
    ['a proxy without the public address', { JIHENG_HOST: '10.0.0.5', ...proxy }, 'SET-003'],
    ['a certificate without its key', { JIHENG_TLS_CERT: 'cert.pem' }, 'SET-004'],
    ['files that are not there', { JIHENG_TLS_CERT: 'none.pem', JIHENG_TLS_KEY: 'none.key' }, 'SET-005'],
  ])('%s', (_, environment, code) => {
    expect(refusal(environment).code).toBe(code);
  });

  test('a trusted proxy and the public address', () => {
    const settings = taken({ JIHENG_HOST: '0.0.0.0', ...url, ...proxy });
    expect(settings).toMatchObject({ publicUrl: 'https://jiheng.example', trustedProxies: ['10.0.0.1', '::1'] });
  });
});

describe('checkpoints stay out of reach of whoever rewrites the data', () => {
  test('beside the keys where nothing is said; where it is said, there', () => {
    expect(storePlace(taken({}))).not.toHaveProperty('checkpointsFile');
    const place = storePlace(taken({ JIHENG_CHECKPOINTS: '../elsewhere/checkpoints.jsonl' }));
    expect(place).toMatchObject({ checkpointsFile: path.resolve('../elsewhere/checkpoints.jsonl') });
  });

  test.each([
    ['a file in the data folder', { JIHENG_CHECKPOINTS: 'data-demo/checkpoints.jsonl' }],
    ['the data folder itself', { JIHENG_DATA_FOLDER: 'books', JIHENG_CHECKPOINTS: './books' }],
    ['a file there with dots in its name', { JIHENG_CHECKPOINTS: 'data-demo/..checkpoints' }],
    ['a file below it', { JIHENG_DATA_FOLDER: 'books', JIHENG_CHECKPOINTS: 'other/../books/a/b.jsonl' }],
  ])('%s is refused', (_, environment) => {
    expect(refusal(environment).code).toBe('SET-006');
  });

  test('a folder that only begins like the data folder is another one', () => {
    expect(readSettings({ JIHENG_DATA_FOLDER: 'books', JIHENG_CHECKPOINTS: 'books-outside/a' }).ok).toBe(true);
  });
});

test('.env.example names every setting and no other', () => {
  const file = readFileSync(path.join(import.meta.dirname, '..', '.env.example'), 'utf8');
  const named = [...file.matchAll(/^# ?([A-Z_]+)=/gmu)].map(([, name]) => name);
  const [ours, ofTests] = [Object.keys(settingDefinitions), ['CHROMIUM_PATH']];
  expect(named.toSorted()).toEqual([...ours, ...ofTests].toSorted());
});

test('a shape never tells what it is the shape of', () => {
  expect(shapeOf('')).toBe(' (0)');
  expect(shapeOf('p\u0000w\n密码1')).toBe('a?a?x9 (7)');
  expect(shapeOf('a1'.repeat(300))).toMatch(/^(a9){20} \(600\)$/u);
});
