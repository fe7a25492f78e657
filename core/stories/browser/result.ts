import { expect } from 'vitest';
import { roundCode } from '../cast.ts';
import { lighting, ownIndicators } from '../lighting.ts';
import type { Stage } from '../stage.ts';
import { given, zh } from '../texts.ts';

const roads = ownIndicators.find(({ target }) => target === '36')?.nameZh ?? '';
const what = { round: roundCode, project: lighting.code };

/** The officer sees score, grade and the trace of a leaf, writes a finding and sends the result to the unit. */
export async function sendTheResult(stage: Stage): Promise<void> {
  const officer = await stage.person('officer');
  await officer.takeUp(given('home.result.write', what));
  await officer.reads('96.49');
  await officer.reads(zh('frame.grade.excellent'));
  await stage.look(officer, 'result', 'both');
  await officer.press(`${zh('result.trace')} ${roads}`);
  await officer.dialog(roads).reads(zh('projects.trace.clauses'));
  await stage.look(officer, 'result-trace');
  await officer.page.keyboard.press('Escape');

  await officer.press(zh('result.findings.edit'));
  const dialog = officer.dialog(zh('result.findings.edit'));
  await dialog.press(zh('result.finding.add'));
  await dialog.choose(zh('result.finding.place'), roads);
  await dialog.fill(zh('result.finding'), '两条道路未完成改造');
  await dialog.fill(zh('result.measure'), '列入下年度计划并报送进度');
  await dialog.fill(zh('result.owner'), '市第一中学');
  await dialog.fill(zh('result.due'), '2026-12-31');
  await stage.look(officer, 'result-findings');
  await dialog.press(zh('frame.action.save'));
  await dialog.gone();

  await officer.press(zh('result.send'));
  const sending = officer.dialog(zh('result.send'));
  await sending.press(zh('result.send'));
  await sending.gone();
  await officer.reads(zh('result.state.sent'));
}

/** The department sees the panel and no expert, and replies to one leaf. */
export async function replyToTheResult(stage: Stage): Promise<void> {
  const department = await stage.person('department');
  await department.takeUp(given('home.result.reply', what));
  await department.reads('96.49');
  const heard = await department.hears();
  for (const { pseudonym } of stage.notes.seated) expect(heard).not.toContain(pseudonym);
  await department.press(zh('result.reply'));
  await department.press(`${zh('result.reply.add')} ${roads}`);
  await department.fill(zh('result.reply.on', { leaf: roads }), '另有两条道路已于年底完工，待验收');
  await stage.look(department, 'result-reply');
  const sending = zh('result.reply.send', { count: 1 });
  await department.press(sending);
  await department.confirm(sending, zh('frame.action.confirm'));
  await department.reads(zh('result.state.answered'));
}

/** The officer settles the reply with a reason; a second person confirms, and the result is final. */
export async function confirmTheResult(stage: Stage): Promise<void> {
  const officer = await stage.person('officer');
  await officer.takeUp(given('home.result.dispose', what));
  await officer.press(zh('result.dispose'));
  const settling = officer.dialog(zh('result.dispose'));
  await settling.tick(zh('result.disposition.rejected'));
  await settling.fill(zh('result.reason'), '评价以年末验收为准，下年度计入');
  await settling.press(zh('result.dispose'));
  await settling.gone();

  const supervisor = await stage.person('supervisor');
  await supervisor.takeUp(given('home.result.confirm', what));
  await supervisor.press(zh('result.confirm'));
  const confirming = supervisor.dialog(zh('result.confirm'));
  await confirming.fill(zh('result.opinion'), '同意');
  await confirming.press(zh('result.confirm'));
  await confirming.gone();
  await supervisor.reads(zh('result.state.final'));
  await stage.look(supervisor, 'result-final', 'both');
}

/** The officer releases it; anybody who is signed in sees score and grade. */
export async function releaseTheResult(stage: Stage): Promise<void> {
  const officer = await stage.person('officer');
  await officer.goTo('#/results');
  await stage.look(officer, 'results');
  await officer.follow(lighting.titleZh);
  await officer.press(zh('result.release'));
  const releasing = officer.dialog(zh('result.release'));
  await releasing.press(zh('result.release'));
  await releasing.gone();
  const curator = await stage.person('curator');
  await curator.goTo('#/released');
  await curator.row(lighting.titleZh).reads('96.49');
  await stage.look(curator, 'released');
}
