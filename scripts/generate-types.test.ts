import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drift, typesOf } from './generate-types.ts';

let home: string;
beforeEach(() => (home = mkdtempSync(path.join(tmpdir(), 'jiheng-类型 types-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(file: string, content: unknown): void {
  const full = path.join(home, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content));
}

const fact = {
  title: 'Fact',
  description: '事实 A fact.',
  type: 'object',
  additionalProperties: false,
  required: ['code'],
  properties: { code: { $ref: '#/$defs/code' }, note: { type: 'string' } },
  $defs: { code: { title: 'Code', type: 'string', enum: ['a', 'b'] } },
};
const openRound = {
  title: 'OpenRound',
  type: 'object',
  additionalProperties: false,
  required: ['fact'],
  properties: { fact: { $ref: '../../fact.schema.json#/$defs/code' } },
};

test('each schema becomes a file in the same place, references between files included', async () => {
  write('schemas/fact.schema.json', fact);
  write('schemas/api/rounds/open-round.schema.json', openRound);
  const types = await typesOf(path.join(home, 'schemas'));

  expect([...types.keys()]).toEqual(['api/rounds/open-round.ts', 'fact.ts']);
  expect(types.get('fact.ts')).toContain(`export type Code = 'a' | 'b';`);
  expect(types.get('fact.ts')).toContain('事实 A fact.');
  expect(types.get('fact.ts')).not.toContain('[k: string]');
  expect(types.get('api/rounds/open-round.ts')).toContain("fact: import('../../fact.ts').Code;");
});

test('a reference that leads nowhere stops the run', async () => {
  write('schemas/broken.schema.json', { title: 'Broken', $ref: 'absent.schema.json' });
  await expect(typesOf(path.join(home, 'schemas'))).rejects.toThrow('absent.schema.json');
});

test('a file that is missing, differs or has no schema any more is drift', () => {
  const types = new Map([
    ['kept.ts', 'kept'],
    ['changed.ts', 'new'],
    ['absent.ts', 'absent'],
  ]);
  write('generated/kept.ts', 'kept');
  write('generated/changed.ts', 'old');
  write('generated/left.ts', 'left');

  expect(drift(types, path.join(home, 'generated'))).toEqual([
    'changed.ts: differs from its schema',
    'absent.ts: missing',
    'left.ts: has no schema',
  ]);
});
