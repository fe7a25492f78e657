import { expect } from 'vitest';
import example from '../../../indicator-packs/common/examples/street-lighting.json' with { type: 'json' };
import type { Unit } from '../../generated/api/accounts/unit.ts';
import type { Evidence } from '../../generated/api/projects/evidence.ts';
import type { Project } from '../../generated/api/projects/project.ts';
import { lighting } from '../lighting.ts';
import type { Terminal } from '../terminal.ts';

const year = ['--period', '2026'] as const;

/** The department enters a project with own indicators, reports facts with evidence, and files it. */
export async function reportTheProject(terminal: Terminal): Promise<void> {
  const units = await terminal.asks<{ items: readonly Unit[] }>('department', ['unit', 'list']);
  terminal.write('project.json', {
    code: lighting.code,
    titleZh: lighting.titleZh,
    titleEn: lighting.titleEn,
    unit: units.items.find(({ code }) => lighting.unit.startsWith(code))?.id,
    budget: 'general',
    object: 'project',
    budgetFen: 620_000_000,
    receivedFen: 620_000_000,
    spentFen: 589_000_000,
    disclosure: 'public',
    pack: 'common',
    slots: example.slots,
  });
  const { id } = await terminal.asks<Project>('department', ['project', 'create', 'project.json']);
  terminal.notes.project = id;
  terminal.write(lighting.report, '校园路灯节能改造项目绩效报告：改造路灯 1200 盏。');
  const evidence = ['project', 'evidence', id, lighting.report, '--ground', 'goal', '--note', '年度绩效报告'];
  const added = await terminal.asks<Evidence>('department', evidence);

  const facts = Object.entries(example.facts).map(([code, value]) => ({ code, value, evidence: [added.id] }));
  const report = { period: '2026', form: 'department' };
  terminal.write('facts.json', { ...report, facts: facts.slice(1) });
  await terminal.does('department', ['project', 'facts', id, 'facts.json']);
  expect((await terminal.run('department', ['project', 'file', id, ...year])).complained).toMatch(/^PROJ-009/u);
  terminal.write('facts.json', { ...report, facts });
  await terminal.does('department', ['project', 'facts', id, 'facts.json']);
  const filed = await terminal.asks<Project>('department', ['project', 'file', id, ...year]);
  expect(filed.state).toBe('filed');
}

/** The officer settles the three stages before the evaluation. */
export async function settleTheStages(terminal: Terminal): Promise<void> {
  for (const stage of ['pre-evaluation', 'goals', 'monitoring'])
    await terminal.does('officer', ['project', 'stage', terminal.notes.project, stage, 'done']);
}
