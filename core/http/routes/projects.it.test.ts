import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Facts } from '../../generated/api/projects/facts.ts';
import type { Preview } from '../../generated/api/projects/preview.ts';
import type { Project } from '../../generated/api/projects/project.ts';
import type { Projects } from '../../generated/api/projects/projects.ts';
import type { WorkedExample } from '../../generated/example.ts';
import type { Caller } from '../../app/ports/caller.ts';
import { updateProject, type UpdateProject } from '../../app/projects/update-project.ts';
import { machineIn } from '../../testing/round-in-scoring.ts';
import { stores } from '../../testing/stores.ts';
import { testHouse, type TestHouse } from '../../testing/house.ts';

const example = JSON.parse(
  readFileSync(new URL('../../../indicator-packs/common/examples/street-lighting.json', import.meta.url), 'utf8'),
) as WorkedExample;
const year = { period: '2026', form: 'department' } as const;
const query = '?period=2026&form=department';
/** 绝密 in GB18030. */
const gb18030Mark = Uint8Array.of(0xbe, 0xf8, 0xc3, 0xdc);
const money = { budgetFen: 620_000_000, receivedFen: 620_000_000, spentFen: 589_000_000 };

describe.each(await stores())('projects on $name', (kind) => {
  let house: TestHouse;
  let units: Record<string, string>;
  beforeAll(async () => {
    house = await testHouse(kind);
    const officer = await house.as('system-admin');
    const { body } = await officer.get<{ items: { id: string; code: string }[] }>('/units');
    units = Object.fromEntries(body.items.map(({ id, code }) => [code, id]));
  });
  afterAll(() => house.close());

  const draft = (code: string) => ({
    code,
    titleZh: '校园路灯节能改造',
    titleEn: 'Campus lighting',
    unit: units['U0101'] ?? '',
    budget: 'general',
    object: 'project',
    ...money,
    disclosure: 'public',
    pack: 'common',
    slots: example.slots ?? {},
  });
  const factList = (skip: readonly string[] = []) => ({
    ...year,
    facts: Object.entries(example.facts)
      .filter(([code]) => !skip.includes(code))
      .map(([code, value]) => ({ code, value: String(value), evidence: [] })),
  });
  const created = async (code: string): Promise<Project> => {
    const department = await house.as('department');
    const answer = await department.post<Project>('/projects', draft(code));
    expect(answer.status).toBe(201);
    return answer.body;
  };

  test('a department enters a project of its unit, and its facts are computed with a trace', async () => {
    const department = await house.as('department');
    const project = await created('T001');
    const recorded = await department.put<Facts>(`/projects/${project.id}/facts`, factList());
    expect(recorded.status).toBe(200);
    const preview = await department.get<Preview>(`/projects/${project.id}/preview${query}`);
    const points = Object.fromEntries(preview.body.leaves.map(({ code, points: earned }) => [code, earned]));
    expect(points['P.Execution']).toBe(example.expect.indicators['P.Execution']);
    expect(preview.body.missing).toEqual([]);
    const trace = preview.body.leaves.find(({ code }) => code === 'P.Execution');
    expect(trace?.clauses.length).toBeGreaterThan(0);
    expect(trace?.quantities.map(({ name }) => name)).toEqual(['fundsSpent', 'fundsReceived']);
  });

  test('a value is never overwritten: each change is a further revision', async () => {
    const department = await house.as('department');
    const project = await created('T002');
    await department.put(`/projects/${project.id}/facts`, factList());
    const change = { ...year, facts: [{ code: 'fundsSpent', value: '600000000', evidence: [] }] };
    const { body } = await department.put<Facts>(`/projects/${project.id}/facts`, change);
    const again = await department.put<Facts>(`/projects/${project.id}/facts`, change);
    const spent = (facts: Facts) => facts.items.find(({ code }) => code === 'fundsSpent');
    expect(spent(body)).toMatchObject({ value: '600000000', revision: 2 });
    expect(spent(again.body)).toMatchObject({ revision: 2 });
  });

  test('another department neither sees nor changes it; the officer sees it', async () => {
    const project = await created('T003');
    const other = await house.as('department-2');
    expect((await other.get(`/projects/${project.id}`)).status).toBe(404);
    expect((await other.put(`/projects/${project.id}/facts`, factList())).status).toBe(404);
    const { body } = await other.get<Projects>('/projects');
    expect(body.items.map(({ id }) => id)).not.toContain(project.id);
    expect((await (await house.as('officer')).get(`/projects/${project.id}`)).status).toBe(200);
    expect((await (await house.as('expert-1')).get(`/projects/${project.id}`)).status).toBe(403);
  });

  test.each([
    ['RS20-03 an unknown kind of budget', { budget: 'black-box' }, 400],
    ['more spent than received', { spentFen: 700_000_000 }, 422],
    ['a secrecy mark', { titleZh: '专项接待（机密）' }, 422],
    ['a unit of another department', { unit: 'unit-of-nobody' }, 422],
    ['a pack that is not there', { pack: 'nowhere' }, 422],
    ['a field nobody declared', { total: 98 }, 400],
    ['an indicator of its own that the slot does not take', { slots: { 'O.Nowhere': [] } }, 422],
  ])('%s is refused and nothing is stored', async (_, change, status) => {
    const department = await house.as('department');
    const before = await department.get<Projects>('/projects');
    const answer = await department.post<{ code: string }>('/projects', { ...draft('T9'), ...change });
    expect(answer.status).toBe(status);
    expect(answer.body.code).toMatch(/^[A-Z]+-\d+$/);
    expect((await department.get<Projects>('/projects')).body.items).toHaveLength(before.body.items.length);
  });

  test('RS20-23 filing names the facts that are missing, and closes the project when they are there', async () => {
    const department = await house.as('department');
    const project = await created('T004');
    await department.put(`/projects/${project.id}/facts`, factList(['actualCost']));
    const early = await department.post<{ code: string; detail: string }>(`/projects/${project.id}/file`, year);
    expect([early.status, early.body.code]).toEqual([422, 'PROJ-009']);
    expect(early.body.detail).toContain('actualCost');
    await department.put(`/projects/${project.id}/facts`, factList());
    expect((await department.post<Project>(`/projects/${project.id}/file`, year)).body.state).toBe('filed');
    expect((await department.put(`/projects/${project.id}/facts`, factList())).status).toBe(409);
  });

  test('BJEV-06 evidence is kept by its digest and comes back byte for byte', async () => {
    const department = await house.as('department');
    const project = await created('T005');
    const bytes = '%PDF-1.7 验收单';
    const named = `name=${encodeURIComponent('验收单.pdf')}&ground=finance`;
    const added = await department.upload<{ id: string }>(
      `/projects/${project.id}/evidence?${named}`,
      bytes,
      'application/pdf',
    );
    expect(added.status).toBe(201);
    const back = await department.get<Uint8Array>(`/evidence/${added.body.id}`);
    expect(new TextDecoder().decode(back.body)).toBe(bytes);
    expect((await (await house.as('department-2')).get(`/evidence/${added.body.id}`)).status).toBe(404);
  });

  test.each([
    ['a page that says it is a PDF', 'name=a.pdf&ground=law', '<html>', 'application/pdf', 'EVID-002'],
    ['a secrecy mark in the text', 'name=a.txt&ground=law', '绝密 文件', 'text/plain', 'PROJ-005'],
    [
      'a secrecy mark in text as Chinese Windows saves it',
      'name=a.csv&ground=law',
      gb18030Mark,
      'text/csv',
      'PROJ-005',
    ],
    ['a name with a path', `name=${encodeURIComponent('../a.txt')}&ground=law`, 'x', 'text/plain', 'EVID-001'],
  ])('%s is refused before anything is stored', async (_, named, bytes, mediaType, code) => {
    const department = await house.as('department');
    const { id } = (await department.get<Projects>('/projects')).body.items[0]!;
    const answer = await department.upload<{ code: string }>(`/projects/${id}/evidence?${named}`, bytes, mediaType);
    expect(answer.body.code).toBe(code);
  });

  test('BJ11-01 no stage is skipped: an earlier one must be done or exempt with a ground', async () => {
    const project = await created('T006');
    const officer = await house.as('officer');
    const settle = (stage: string, state: string, ground = '') =>
      officer.post<Project & { code: string }>(`/projects/${project.id}/stages`, { stage, state, ground });
    expect((await settle('monitoring', 'done')).body.code).toBe('PROJ-010');
    expect((await settle('pre-evaluation', 'exempt')).body.code).toBe('PROJ-011');
    expect((await settle('pre-evaluation', 'exempt', '延续性项目')).status).toBe(200);
    const { body } = await settle('goals', 'done');
    expect(body.stages.map(({ state }) => state)).toEqual(['exempt', 'done', 'none', 'none', 'none']);
  });

  test('somebody else saved first: the later save is refused and named so', async () => {
    const department = await house.as('department');
    const project = await created('T007');
    const { code: _code, ...body } = draft('T007');
    const path = `/projects/${project.id}`;
    expect((await department.put(path, body)).status).toBe(428);
    expect((await department.put(path, { ...body, titleZh: '改一' }, { version: project.version })).status).toBe(200);
    expect((await department.put(path, { ...body, titleZh: '改二' }, { version: project.version })).status).toBe(412);
  });

  test('a fact stands once in a report: a second value cannot smuggle an unread one past the check', async () => {
    const department = await house.as('department');
    const project = await created('T008');
    await department.put(`/projects/${project.id}/facts`, factList());
    const spent = (value: string) => ({ code: 'fundsSpent', value, evidence: [] });
    const facts = [spent('about six million'), spent(String(example.facts['fundsSpent']))];
    const answer = await department.put<{ code: string }>(`/projects/${project.id}/facts`, { ...year, facts });
    expect([answer.status, answer.body.code]).toEqual([422, 'FACTS-003']);
    const { body } = await department.get<Facts>(`/projects/${project.id}/facts${query}`);
    expect(body.items.find(({ code }) => code === 'fundsSpent')).toMatchObject({ revision: 1 });
  });

  test.each(['-0', '1e3', '１２', '+1', '01', '9007199254740993.5'])(
    'an amount written as %s is no whole fen',
    async (value) => {
      const department = await house.as('department');
      const { id } = (await department.get<Projects>('/projects')).body.items.find(({ code }) => code === 'T008')!;
      const facts = [{ code: 'fundsSpent', value, evidence: [] }];
      const answer = await department.put<{ code: string }>(`/projects/${id}/facts`, { ...year, facts });
      expect([answer.status, answer.body.code.slice(0, 5)]).toEqual([422, 'FACT-']);
    },
  );

  test('a unit hands its project to no other unit; its department may', async () => {
    const admin = await house.as('system-admin');
    const sister = { code: 'U0102', nameZh: '市第二中学', nameEn: 'No. 2 School', kind: 'unit', parent: units['D01'] };
    const { body } = await admin.post<{ id: string }>('/units', sister);
    const project = await created('T010');
    const { code: _code, ...change } = { ...draft('T010'), unit: body.id };
    const { scope } = await machineIn(house);
    const of = (unit: string): Caller => ({ scope, actor: { account: 'account-of-a-unit', role: 'department', unit } });
    const command = { project: project.id, seen: project.version, draft: change as UpdateProject['draft'] };
    const update = updateProject(house.house.ports);
    const taken = await update(of(units['U0101'] ?? ''), command);
    expect(taken).toMatchObject({ ok: false, refusal: { code: 'PROJ-003' } });
    expect(await update(of(units['D01'] ?? ''), command)).toMatchObject({ ok: true, value: { unit: body.id } });
  });
});
