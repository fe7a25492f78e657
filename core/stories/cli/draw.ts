import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'vitest';
import type { Draw } from '../../generated/api/draws/draw.ts';
import { interested, parties, publicValue, roundCode } from '../cast.ts';
import { lighting } from '../lighting.ts';
import type { Terminal } from '../terminal.ts';
import { moments } from '../timetable.ts';

const script = path.join(import.meta.dirname, '../../../scripts/verify-draw.mjs');

/** Experts declare against the list of the round: one has an interest, another none. */
export async function declareInterests(terminal: Terminal): Promise<void> {
  const { round } = terminal.notes;
  expect(await terminal.does(interested, ['draw', 'declare', round])).toContain(lighting.code);
  terminal.write('conflicts.json', { conflicts: [{ project: lighting.code, reason: '三年内曾任该项目顾问' }] });
  await terminal.does(interested, ['draw', 'declare', round, '--file', 'conflicts.json']);
  await terminal.does('expert-2', ['draw', 'declare', round, '--none']);
}

/** The officer tries the pool and prepares the draw; three parties join, commit and reveal, each with a key in a file of the own. */
export async function holdTheDraw(terminal: Terminal): Promise<void> {
  await terminal.passUntil(moments.afterDeclaring);
  const { round } = terminal.notes;
  await terminal.does('officer', ['draw', 'dry-run', round]);
  const { commitBy, revealBy, openBy, lottery } = moments;
  terminal.write('plan.json', {
    parties: parties.map(({ login, organisation, outside }) => ({ account: login, organisation, outside })),
    deadlines: { commitBy, revealBy, openBy },
    publicSource: { ...publicValue.source, at: lottery, integers: true },
  });
  const { code } = await terminal.asks<Draw>('officer', ['draw', 'plan', round, 'plan.json']);
  terminal.notes.drawCode = code;
  for (const { login } of parties) await terminal.does(login, ['draw', 'join', code]);
  await terminal.does('officer', ['draw', 'open', code]);
  for (const verb of ['commit', 'reveal'])
    for (const { login } of parties) await terminal.does(login, ['draw', verb, code]);
}

/** Time passes, the public value draws; the record is recomputed by a command without a server and by a stranger's script. */
export async function drawTheExperts(terminal: Terminal): Promise<void> {
  const { drawCode } = terminal.notes;
  const enter = ['draw', 'value', drawCode, publicValue.values.join(',')];
  expect((await terminal.run('officer', enter)).complained).toMatch(/^DRAW-060/u);
  await terminal.passUntil(moments.afterLottery);
  const drawn = await terminal.asks<Draw>('officer', enter);
  expect(drawn.state).toBe('drawn');
  await terminal.does('supervisor', ['draw', 'record', drawCode, 'record.json']);
  await terminal.does(undefined, ['draw', 'verify', 'record.json']);
  const verdict = spawnSync(process.execPath, [script, path.join(terminal.folder, 'record.json')], {
    encoding: 'utf8',
  });
  expect([verdict.status, verdict.stdout.trim().split('\n').at(-1)]).toEqual([0, 'reproduced']);
  expect(await terminal.does('officer', ['round', 'seats', roundCode])).not.toMatch(/expert-|研究所/u);
}
