import { createPublicKey, verify } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { randomChance } from '../../testing/test-clock.ts';
import { addKey, knownId, openKeyFolder } from './key-folder.ts';
import { keyringOf } from './keyring.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'jiheng-keys-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const open = (known: readonly string[] = [], folder = path.join(home, 'keys')) =>
  openKeyFolder({ folder, dataFolder: path.join(home, 'data'), known, chance: randomChance });
const ring = () => keyringOf(open(), randomChance);

describe('the folder', () => {
  test('is made with one key for each purpose, for its owner only', () => {
    const keys = open();
    expect(keys.map(({ purpose }) => purpose)).toEqual([
      'audit-sign',
      'draft',
      'idempotency',
      'lookup',
      'personal',
      'veil',
    ]);
    const names = readdirSync(path.join(home, 'keys'));
    expect(names).toHaveLength(6);
    if (process.platform === 'win32') return;
    expect(statSync(path.join(home, 'keys')).mode & 0o777).toBe(0o700);
    expect(names.map((name) => statSync(path.join(home, 'keys', name)).mode & 0o777)).toEqual(names.map(() => 0o600));
  });

  test('gives the same keys when it is opened again', () => {
    const keys = open();
    expect(open(keys.map(knownId))).toEqual(keys);
  });

  test('a key that something is locked with is not made anew', () => {
    const keys = open();
    rmSync(path.join(home, 'keys'), { recursive: true });
    expect(() => open(keys.map(knownId))).toThrow(expect.objectContaining({ code: 'KEYS-002' }));
    expect(readdirSync(path.join(home, 'keys'))).toEqual([]);
  });

  test.each<[string, (file: string) => void]>([
    ['cut short', (file) => writeFileSync(file, 'abcd\n')],
    ['another key under its name', (file) => writeFileSync(file, `${'ab'.repeat(32)}\n`)],
    ['not hexadecimal', (file) => writeFileSync(file, 'zz'.repeat(32))],
  ])('a damaged key is found: %s', (_, damage) => {
    open();
    const [name = ''] = readdirSync(path.join(home, 'keys'));
    damage(path.join(home, 'keys', name));
    expect(() => open()).toThrow(expect.objectContaining({ code: 'KEYS-001' }));
  });

  test('a key copied to the name of another purpose is found', () => {
    open();
    const folder = path.join(home, 'keys');
    const draft = readdirSync(folder).find((name) => name.startsWith('draft')) ?? '';
    cpSync(path.join(folder, draft), path.join(folder, draft.replace('draft', 'personal')));
    expect(() => open()).toThrow(expect.objectContaining({ code: 'KEYS-001' }));
  });

  test.skipIf(process.platform === 'win32')('a key that others may read is refused', () => {
    open();
    const [name = ''] = readdirSync(path.join(home, 'keys'));
    chmodSync(path.join(home, 'keys', name), 0o644);
    expect(() => open()).toThrow(expect.objectContaining({ code: 'KEYS-004' }));
  });

  test.each(['data', 'data/keys', 'data/../data/deep/keys'])('inside the data folder it is refused: %s', (folder) => {
    mkdirSync(path.join(home, 'data'), { recursive: true });
    expect(() => open([], path.join(home, folder))).toThrow(expect.objectContaining({ code: 'KEYS-005' }));
  });

  test('a folder beside the data folder whose name begins like it is fine', () => {
    expect(open([], path.join(home, 'data-keys'))).toHaveLength(6);
  });

  test('other files in it are left alone', () => {
    open();
    writeFileSync(path.join(home, 'keys', 'checkpoints.jsonl'), '{}\n');
    expect(open()).toHaveLength(6);
  });
});

describe('encrypting', () => {
  test.each(['', 'a', '张三 110101199001011234', '🔒'.repeat(1000)])('what was locked opens again: %j', (plain) => {
    const keys = ring();
    expect(text(keys.decrypt('personal', keys.encrypt('personal', plain, 'm1/name'), 'm1/name'))).toBe(plain);
  });

  test('bytes come back as they were', () => {
    const keys = ring();
    const plain = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect([...keys.decrypt('draft', keys.encrypt('draft', plain, 'c'), 'c')]).toEqual([...plain]);
  });

  test('the same text never looks the same twice, and nothing of it shows', () => {
    const keys = ring();
    const [one, other] = [keys.encrypt('draft', 'secret', 'c'), keys.encrypt('draft', 'secret', 'c')];
    expect(one).toMatch(/^v1\.0001-[0-9a-f]{8}\.[\w-]+$/);
    expect(other).not.toBe(one);
    expect(one).not.toContain(Buffer.from('secret').toString('base64url').slice(0, 6));
  });

  test('it opens for no other purpose, in no other context, in no other house', () => {
    const keys = ring();
    const sealed = keys.encrypt('draft', 'secret', 'm1/draft');
    const foreign = keyringOf(open([], path.join(home, 'foreign')), randomChance);
    const tries = [
      () => keys.decrypt('personal', sealed, 'm1/draft'),
      () => keys.decrypt('draft', sealed, 'm2/draft'),
      () => foreign.decrypt('draft', sealed, 'm1/draft'),
    ];
    for (const attempt of tries) expect(attempt).toThrow(expect.objectContaining({ code: 'KEYS-003' }));
  });

  test('every changed character is found', () => {
    const keys = ring();
    const sealed = keys.encrypt('draft', 'secret', 'c');
    const opened = Array.from(sealed).flatMap((sign, place) => {
      const changed = `${sealed.slice(0, place)}${sign === 'A' ? 'B' : 'A'}${sealed.slice(place + 1)}`;
      try {
        return [text(keys.decrypt('draft', changed, 'c'))];
      } catch {
        return [];
      }
    });
    expect(opened).toEqual([]);
  });

  test.each(['', 'v1', 'v1..', 'v2.x.y', 'secret'])('what never was locked does not open: %j', (sealed) => {
    expect(() => ring().decrypt('draft', sealed, 'c')).toThrow(expect.objectContaining({ code: 'KEYS-003' }));
  });
});

describe('a further key', () => {
  test('locks from then on, while the older one still opens what it locked', () => {
    const before = ring();
    const old = before.encrypt('draft', 'old', 'c');
    const added = addKey(path.join(home, 'keys'), 'draft', randomChance);
    const after = ring();
    expect(added.id).toMatch(/^0002-/);
    expect(after.encrypt('draft', 'new', 'c')).toContain(`.${added.id}.`);
    expect(text(after.decrypt('draft', old, 'c'))).toBe('old');
  });
});

describe('looking up', () => {
  test('is the same for the same text and key only', () => {
    const keys = ring();
    const foreign = keyringOf(open([], path.join(home, 'foreign')), randomChance);
    expect(keys.lookup('lookup', '110101199001011234')).toBe(keys.lookup('lookup', '110101199001011234'));
    expect(keys.lookup('lookup', '110101199001011234')).toMatch(/^[0-9a-f]{64}$/);
    expect(keys.lookup('lookup', '110101199001011235')).not.toBe(keys.lookup('lookup', '110101199001011234'));
    expect(foreign.lookup('lookup', '110101199001011234')).not.toBe(keys.lookup('lookup', '110101199001011234'));
  });
});

describe('signing', () => {
  test('verifies with the public key of that name, and for those bytes only', () => {
    const keys = ring();
    const { key, signature } = keys.sign(Buffer.from('root'));
    const raw = keys.publicKeys.find((one) => one.key === key)?.publicKey ?? '';
    const der = Buffer.from(`302a300506032b6570032100${raw}`, 'hex');
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    expect(verify(null, Buffer.from('root'), publicKey, Buffer.from(signature, 'hex'))).toBe(true);
    expect(verify(null, Buffer.from('Root'), publicKey, Buffer.from(signature, 'hex'))).toBe(false);
  });

  test('the key file holds the seed of RFC 8032: its first test key gives its public key', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const { publicKeys } = keyringOf(
      open().map((key) => (key.purpose === 'audit-sign' ? { ...key, secret: seed } : key)),
      randomChance,
    );
    expect(publicKeys[0]?.publicKey).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
  });

  test('no secret stands in what the keyring shows', () => {
    const keys = ring();
    const secrets = readdirSync(path.join(home, 'keys')).map((name) =>
      readFileSync(path.join(home, 'keys', name), 'utf8').trim(),
    );
    expect(secrets.filter((secret) => JSON.stringify(keys).includes(secret))).toEqual([]);
  });
});
