import { expect } from 'vitest';
import type { Draw } from '../../generated/api/draws/draw.ts';
import type { Project } from '../../generated/api/projects/project.ts';
import example from '../../../indicator-packs/common/examples/street-lighting.json' with { type: 'json' };
import { testParty } from '../../testing/test-party.ts';
import { experts, tableOf } from '../cast.ts';
import { lighting } from '../lighting.ts';
import type { Terminal } from '../terminal.ts';
import { moments } from '../timetable.ts';

export async function meanwhileProject({ house, notes }: Terminal): Promise<void> {
  const department = await house.as('department');
  const { body: units } = await department.get<{ items: { id: string; code: string }[] }>('/units');
  const project = await department.post<Project>('/projects', {
    code: lighting.code,
    titleZh: lighting.titleZh,
    titleEn: lighting.titleEn,
    unit: units.items.find(({ code }) => code === 'U0101')?.id,
    budget: 'general',
    object: 'project',
    budgetFen: 620_000_000,
    receivedFen: 620_000_000,
    spentFen: 589_000_000,
    disclosure: 'public',
    pack: 'common',
    slots: example.slots,
  });
  notes.project = project.body.id;
  const facts = Object.entries(example.facts).map(([code, value]) => ({ code, value, evidence: [] }));
  const year = { period: '2026', form: 'department' };
  await department.upload(`/projects/${notes.project}/evidence?name=report.txt&ground=goal`, '报告', 'text/plain');
  await department.put(`/projects/${notes.project}/facts`, { ...year, facts });
  expect((await department.post(`/projects/${notes.project}/file`, year)).status).toBe(200);
}

export async function meanwhilePool({ house }: Terminal): Promise<void> {
  const manager = await house.as('pool-manager');
  const answer = await manager.upload(
    '/pools/expert/import',
    tableOf(() => '2025-03-01'),
    'text/csv',
  );
  expect(answer.body).toMatchObject({ rows: experts.length, imported: true });
}

export async function meanwhileDraw(terminal: Terminal): Promise<void> {
  const { house, notes } = terminal;
  const logins = ['officer', 'supervisor', 'audit-admin'];
  await terminal.passUntil(moments.afterDeclaring);
  const officer = await house.as('officer');
  const { body: draw } = await officer.post<Draw>(`/rounds/${notes.round}/draws`, {
    parties: logins.map((account) => ({ account, organisation: account, outside: account === 'supervisor' })),
    deadlines: { commitBy: moments.commitBy, revealBy: moments.revealBy, openBy: moments.openBy },
    publicSource: {
      source: '福彩双色球',
      issue: '2026023',
      at: moments.lottery,
      field: '红球',
      count: 6,
      range: [1, 33],
      integers: true,
    },
  });
  const parties = new Map(logins.map((login) => [login, testParty()]));
  for (const [login, { publicKey }] of parties)
    await (await house.as(login)).post(`/draws/${draw.id}/parties`, { publicKey });
  await officer.post(`/draws/${draw.id}/open`);
  for (const [verb, path] of [
    ['commit', 'commitments'],
    ['reveal', 'reveals'],
  ] as const) {
    for (const [login, party] of parties) {
      const client = await house.as(login);
      const { body } = await client.get<Draw>(`/draws/${draw.id}`);
      const name = body.parties.find(({ mine }) => mine)?.name ?? '';
      expect((await client.post(`/draws/${draw.id}/${path}`, party[verb](body.drawHash ?? '', name))).status).toBe(200);
    }
  }
  await terminal.passUntil(moments.afterLottery);
  const values = [7, 11, 19, 20, 28, 33];
  const drawn = await (await house.as('officer')).post<Draw>(`/draws/${draw.id}/value`, { from: 'source', values });
  expect(drawn.body.state).toBe('drawn');
}
