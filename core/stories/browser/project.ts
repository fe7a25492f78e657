import { expect } from 'vitest';
import type { Person } from '../person.ts';
import type { Stage } from '../stage.ts';
import { lighting, ownIndicators, typedValue, type OwnIndicator } from '../lighting.ts';
import { zh } from '../texts.ts';

/** The department enters a project, its own indicators, its facts with evidence, and files it. */
export async function reportTheProject(stage: Stage): Promise<void> {
  const department = await stage.person('department');
  await department.goTo('#/projects');
  await enter(department);
  await department.turnTo(zh('projects.tab.slots'));
  for (const indicator of ownIndicators) await addOwn(stage, department, indicator);
  await stage.look(department, 'project-slots');

  await department.turnTo(zh('projects.tab.evidence'));
  await department.attach(zh('projects.evidence.file'), {
    name: lighting.report,
    mimeType: 'text/plain',
    buffer: Buffer.from('校园路灯节能改造项目绩效报告：改造路灯 1200 盏。'),
  });
  await department.fill(zh('projects.evidence.note'), '年度绩效报告');
  await department.press(zh('projects.evidence.add'));
  await department.row(lighting.report).reads('年度绩效报告');
  await stage.look(department, 'project-evidence');

  await department.turnTo(zh('projects.tab.facts'));
  await report(stage, department);
  await department.press(zh('projects.facts.save'));
  await department.reads(zh('projects.facts.complete'));
  await stage.look(department, 'project-facts', 'both');

  await department.turnTo(zh('projects.tab.preview'));
  await department.row('预算执行率').reads('4.75');
  await department.row('预算执行率').press(zh('frame.action.view'));
  await department.dialog('预算执行率').reads(zh('projects.trace.clauses'));
  await stage.look(department, 'project-trace');
  await department.page.keyboard.press('Escape');

  await department.turnTo(zh('projects.tab.facts'));
  await department.press(zh('projects.file'));
  await department.confirm(zh('projects.file'), zh('projects.file'));
  await department.reads(zh('projects.state.filed'));
  expect(await department.button(zh('projects.file')).count()).toBe(0);
}

async function enter(department: Person): Promise<void> {
  await department.press(zh('projects.add'));
  const dialog = department.dialog(zh('projects.add'));
  await dialog.fill(zh('projects.code'), lighting.code);
  await dialog.fill(zh('projects.titleZh'), lighting.titleZh);
  await dialog.fill(zh('projects.titleEn'), lighting.titleEn);
  await dialog.choose(zh('projects.unit'), lighting.unit);
  await dialog.choose(zh('projects.pack'), lighting.pack);
  await dialog.fill(zh('projects.budgetFen'), lighting.money.budget);
  await dialog.fill(zh('projects.receivedFen'), lighting.money.received);
  await dialog.fill(zh('projects.spentFen'), lighting.money.spent);
  await dialog.press(zh('frame.action.save'));
  await department.page.getByRole('heading', { level: 1, name: lighting.titleZh }).waitFor();
}

async function addOwn(stage: Stage, department: Person, own: OwnIndicator): Promise<void> {
  const slot = stage.pack().slots.find(({ code }) => code === own.slot);
  await department.part('region', slot?.title.zh ?? '').press(zh('projects.slots.add'));
  const dialog = department.dialog(zh('projects.slots.add'));
  await dialog.tick(zh(`projects.slots.kind.${own.target === undefined ? 'levels' : 'ratio'}`));
  await dialog.fill(zh('projects.slots.name'), own.nameZh);
  await dialog.fill(zh('projects.slots.nameEn'), own.nameEn);
  if (own.target !== undefined) {
    await dialog.fill(zh('projects.slots.target'), own.target);
    await dialog.choose(zh('projects.facts.unit'), zh('unit.count'));
  }
  await dialog.press(zh('projects.slots.save'));
  await department.reads(own.nameZh);
}

/** Types every fact the pack asks for, and those behind the own indicators; each names the report as its evidence. */
async function report(stage: Stage, department: Person): Promise<void> {
  const common = Object.entries(stage.pack().facts).flatMap(([code, fact]) => {
    const value = typedValue(code, fact);
    return value === undefined ? [] : [{ title: fact.title.zh, value }];
  });
  const own = ownIndicators.flatMap(({ nameZh, actual }) =>
    actual === undefined ? [] : [{ title: `实际${nameZh}`, value: actual }],
  );
  for (const { title, value } of [...common, ...own]) {
    const fact = department.part('group', title);
    await fact.root.getByRole('textbox').fill(value);
    await fact.choose(zh('projects.facts.evidence'), lighting.report);
  }
}

/** The officer settles the three stages before the evaluation. */
export async function settleTheStages(stage: Stage): Promise<void> {
  const officer = await stage.person('officer');
  await officer.goTo('#/projects');
  await stage.look(officer, 'projects');
  await officer.follow(lighting.titleZh);
  for (const id of ['pre-evaluation', 'goals', 'monitoring'] as const) {
    const act = `${zh('projects.stage.settle')}: ${zh(`project.stage.${id}`)}`;
    await officer.press(act);
    await officer.dialog(act).press(zh('frame.action.save'));
    await officer.dialog(act).gone();
  }
  await officer.button(`${zh('projects.stage.settle')}: ${zh('project.stage.evaluation')}`).waitFor();
}
