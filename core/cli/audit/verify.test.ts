import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkpointBytes } from '../../domain/audit/checkpoint.ts';
import { leafOf, type AuditEvent } from '../../domain/audit/event.ts';
import type { CheckpointLine, EventLine, ExportLine } from '../../domain/audit/export-line.ts';
import { emptyFrontier, frontierRoot, withLeaf } from '../../domain/audit/frontier.ts';
import { canonicalText } from '../../domain/canonical/canonical-json.ts';
import { runCli } from '../run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiheng-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const pair = generateKeyPairSync('ed25519');
const publicKey = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');

const eventAt = (index: number): AuditEvent => ({
  seq: index + 1,
  bureau: 'b1',
  year: 2026,
  at: new Date(index).toISOString(),
  actor: 'a1',
  role: 'officer',
  act: 'round.note',
  object: `round/${index}`,
  outcome: 'done',
  code: null,
  detail: {},
});
const lineAt = (index: number): EventLine => {
  const bare = index === 2;
  const leaf = leafOf(eventAt(index), bare ? '5a'.repeat(32) : null);
  return { kind: 'event', sequence: index, leaf, salt: null, event: bare ? null : eventAt(index) };
};
const events = Array.from({ length: 5 }, (_, index) => lineAt(index));
function checkpointAt(size: number, bureau?: string): CheckpointLine {
  const tree = events.slice(0, size).reduce((grown, { leaf }) => withLeaf(grown, leaf).tree, emptyFrontier);
  const head = { size, root: frontierRoot(tree), at: size * 1000 };
  const signature = sign(null, checkpointBytes({ bureau: 'b1', ...head }), pair.privateKey).toString('hex');
  return { kind: 'checkpoint', ...head, key: 'k1', signature, ...(bureau !== undefined && { bureau }) };
}
const head = { kind: 'log', bureau: 'b1', size: 5 } as const;
const key = { kind: 'key', key: 'k1', publicKey } as const;
const whole: readonly ExportLine[] = [head, key, ...events.slice(0, 4), checkpointAt(4), ...events.slice(4)];
const texts = whole.map((line) => canonicalText(line));
const inFile = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

/** Runs the command on an export and, where there is one, on a file of checkpoints. */
async function verify(log: string, checkpoints?: string, ...more: readonly string[]) {
  writeFileSync(path.join(folder, 'log.jsonl'), log);
  if (checkpoints !== undefined) writeFileSync(path.join(folder, 'kept.jsonl'), checkpoints);
  const [said, complained]: [string[], string[]] = [[], []];
  const against = checkpoints === undefined ? [] : ['--checkpoints', 'kept.jsonl'];
  const code = await runCli(['audit', 'verify', 'log.jsonl', ...against, ...more], {
    language: 'en',
    environment: {},
    folder,
    packHome: folder,
    out: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

test('an untouched log is told genuine, with its root, its key and what it was not compared with', async () => {
  const { code, said } = await verify(inFile(texts));
  expect(code).toBe(0);
  expect(said).toMatch(
    /^b1: 5 events, none changed, 1 of them still veiled; 1 checkpoints fit\.\nRoot [0-9a-f]{64}$/mu,
  );
  expect(said).toContain(`k1: ${publicKey}`);
  expect(said).toContain('Not compared with checkpoints kept outside');
});

test('checkpoints kept outside are compared, those of other bureaus left aside', async () => {
  const strange = { ...checkpointAt(3), bureau: 'b2', root: '00'.repeat(32) };
  const kept = [strange, checkpointAt(3, 'b1'), checkpointAt(5, 'b1')].map((line) => canonicalText(line));
  const { code, said } = await verify(inFile(texts), inFile(kept), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ bureau: 'b1', size: 5, veiled: 1, checkpoints: 1, outside: 2 });
});

test('lines that end as on Windows are the same lines', async () => {
  expect((await verify(texts.join('\r\n'))).code).toBe(0);
});

const changed = (line: number, from: string, to: string) => {
  const text = texts[line - 1] ?? '';
  if (!text.includes(from)) throw new Error(`line ${line} has no ${from}`);
  return inFile(texts.with(line - 1, text.replace(from, to)));
};

describe('a log that differs ends with 1 and names the first bad row', () => {
  test.each([
    ['a changed object', changed(4, 'round/1', 'round/7'), 'AUDIT-012 log.jsonl:4: '],
    ['a changed leaf', changed(4, '"leaf":"', '"leaf":"0'), 'CLI-050 log.jsonl:4: '],
    ['a missing event', inFile(texts.toSpliced(3, 1)), 'AUDIT-011 log.jsonl:4: '],
    ['events exchanged', inFile(texts.with(3, texts[5]!).with(5, texts[3]!)), 'AUDIT-011 log.jsonl:4: '],
    ['a cut tail', inFile(texts.slice(0, -1)), 'AUDIT-013 log.jsonl: '],
    [
      'a changed root',
      changed(7, '"root":"', '"root":"').replace(checkpointAt(4).root, 'ab'.repeat(32)),
      'AUDIT-014 log.jsonl:7: ',
    ],
    ['a changed time of a checkpoint', changed(7, '"at":4000', '"at":4001'), 'AUDIT-015 log.jsonl:7: '],
    ['another key', changed(2, publicKey, '07'.repeat(32)), 'AUDIT-015 log.jsonl:7: '],
    ['no head', inFile(texts.slice(1)), 'AUDIT-010 log.jsonl: '],
    ['a member nobody hashed', changed(4, '"kind":', '"hint":"","kind":'), 'CLI-050 log.jsonl:4: '],
    [
      'a value said twice',
      changed(4, '"object":"round/1"', '"object":"round/9","object":"round/1"'),
      'CLI-050 log.jsonl:4: ',
    ],
    ['an empty line', inFile(texts.toSpliced(2, 0, '')), 'CLI-050 log.jsonl:3: '],
  ])('%s', async (_, log, told) => {
    const { code, said, complained } = await verify(log);
    expect([code, said, complained.slice(0, told.length)]).toEqual([1, '', told]);
  });

  test('every flipped character of every event', async () => {
    for (const line of [3, 4, 5, 6, 8]) {
      const text = texts[line - 1] ?? '';
      for (let place = 0; place < text.length; place += 17) {
        const flipped = text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1);
        const { code, complained } = await verify(inFile(texts.with(line - 1, flipped)));
        // Of a veiled event only the leaf is known: the next checkpoint tells that it changed.
        const bad = line === 5 ? /log\.jsonl:[57]: / : new RegExp(`log\\.jsonl:${line}: `, 'u');
        expect([flipped, code, complained]).toEqual([flipped, 1, expect.stringMatching(bad)]);
      }
    }
  });
});

describe('against the checkpoints kept outside', () => {
  const kept = inFile([canonicalText(checkpointAt(3, 'b1')), canonicalText(checkpointAt(5, 'b1'))]);
  const cut = inFile([canonicalText({ ...head, size: 4 }), ...texts.slice(1, 7)]);

  test('a log that was cut, and fits by itself, is found', async () => {
    expect((await verify(cut)).code).toBe(0);
    const { code, complained } = await verify(cut, kept);
    expect([code, complained]).toEqual([1, expect.stringMatching(/^AUDIT-014 kept\.jsonl:2: .* 5 events/u)]);
  });

  test.each([
    [
      'a file without any of this bureau',
      inFile([canonicalText(checkpointAt(3, 'b2'))]),
      /^CLI-051: kept\.jsonl .* b1\./u,
    ],
    ['a file that is none', 'checkpoint 3\n', /^CLI-050 kept\.jsonl:1: /u],
  ])('%s proves nothing', async (_, checkpoints, told) => {
    const { code, complained } = await verify(inFile(texts), checkpoints);
    expect([code, complained]).toEqual([1, expect.stringMatching(told)]);
  });
});

test('a file that is not there is named', async () => {
  rmSync(path.join(folder, 'kept.jsonl'), { force: true });
  const { code, complained } = await verify(inFile(texts), undefined, '--checkpoints', 'kept.jsonl');
  expect([code, complained]).toEqual([1, expect.stringMatching(/^CLI-006: .*kept\.jsonl/u)]);
});
