import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { remoteAt, type Remote } from '../remote/client.ts';
import { exportCommand } from './export.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiheng-export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const event = (sequence: number): string =>
  JSON.stringify({ kind: 'event', sequence, leaf: 'ab'.repeat(32), salt: null, event: null });

/** A server whose log has one event more after every page. */
function growing(size: number): { readonly remote: Remote; readonly asked: (string | undefined)[] } {
  const asked: (string | undefined)[] = [];
  const remote: Remote = {
    ...remoteAt('http://127.0.0.1:9', {}, { language: 'en' }),
    file: async (_, { after, limit } = {}) => {
      const from = after === undefined ? 0 : Number(after) + 1;
      const end = Math.min(from + Number(limit), size + asked.length);
      asked.push(after);
      const lines = Array.from({ length: Math.max(0, end - from) }, (__, index) => `${event(from + index)}\n`);
      const value = new TextEncoder().encode(lines.join(''));
      return { ok: true, value, headers: new Headers() };
    },
  };
  return { remote, asked };
}

test.each([
  ['a log of less than a page', 12, 12, 1],
  ['a log that fills a page: the page itself is an event more', 1000, 1001, 2],
  ['a log that grows over the edge of a page', 1999, 2001, 3],
])('%s is exported to its end', async (_, size, lines, pages) => {
  const context: Context = { language: 'en', environment: {}, folder, packHome: folder, out() {}, complain() {} };
  const { remote, asked } = growing(size);
  const answer = await exportCommand(context).run(remote, ['log.jsonl'], {});
  expect(answer).toMatchObject({ code: 0, data: { file: 'log.jsonl', lines } });
  expect(asked).toHaveLength(pages);
  const written = readFileSync(path.join(folder, 'log.jsonl'), 'utf8').trimEnd().split('\n');
  expect(written).toEqual(Array.from({ length: lines }, (__, sequence) => event(sequence)));
});
