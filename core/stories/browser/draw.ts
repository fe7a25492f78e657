import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'vitest';
import { experts, parties, publicValue } from '../cast.ts';
import type { Person } from '../person.ts';
import type { Stage } from '../stage.ts';
import { given, zh } from '../texts.ts';
import { moments, typed } from '../timetable.ts';

const script = path.join(import.meta.dirname, '../../../scripts/verify-draw.mjs');

/** The officer tries the pool and prepares the draw. */
export async function prepareTheDraw(stage: Stage): Promise<void> {
  await stage.passUntil(moments.afterDeclaring);
  const officer = await stage.person('officer');
  await officer.goTo(`#/rounds/${stage.notes.round}/draws`);
  await officer.press(zh('draws.dry.run'));
  await officer.reads(zh('draws.dry.fits'));
  for (const [index, { login, organisation, outside }] of parties.entries()) {
    const n = index + 1;
    await officer.fill(zh('draws.plan.loginOf', { n }), login);
    await officer.fill(zh('draws.plan.organisationOf', { n }), organisation);
    if (outside) await officer.tick(zh('draws.plan.outsideOf', { n }));
  }
  await officer.fill(zh('draws.by.commit'), typed(moments.commitBy));
  await officer.fill(zh('draws.by.reveal'), typed(moments.revealBy));
  await officer.fill(zh('draws.by.open'), typed(moments.openBy));
  const { source, issue, field, count, range } = publicValue.source;
  await officer.fill(zh('draws.value.source'), source);
  await officer.fill(zh('draws.value.issue'), issue);
  await officer.fill(zh('draws.value.at'), typed(moments.lottery));
  await officer.fill(zh('draws.value.field'), field);
  await officer.fill(zh('draws.plan.count'), String(count));
  await officer.fill(zh('draws.plan.most'), String(range[1]));
  await stage.look(officer, 'draw-preparation');
  await officer.press(zh('draws.plan.run'));
  await officer.reads(zh('draws.pool.needed'));
  stage.notes.drawCode = await codeOf(officer);
  stage.notes.draw = new URL(officer.page.url()).hash.split('/').at(-1) ?? '';
}

const codeOf = async (somebody: Person): Promise<string> =>
  (
    await somebody.page
      .getByText(/^\s*R2026-01-D\d+\s*$/u)
      .first()
      .innerText()
  ).trim();

/** Each party makes a key in its own browser; the officer fixes the file; all commit, then all reveal. */
export async function commitAndReveal(stage: Stage): Promise<void> {
  const params = { draw: stage.notes.drawCode };
  for (const { login } of parties) {
    const party = await stage.person(login);
    await party.takeUp(given('home.draw.join', params));
    await party.press(zh('draws.act.join'));
    await party.reads(zh('draws.act.here'));
  }
  const officer = await stage.person('officer');
  await officer.goTo('#/');
  await stage.look(officer, 'home', 'both');
  await officer.goTo(`#/draws/${stage.notes.draw}`);
  await officer.press(zh('draws.pool.open'));
  await officer.confirm(zh('draws.pool.open.question'), zh('frame.action.confirm'));
  await officer.reads(zh('draws.progress.commit', { done: 0, total: parties.length }));
  await stage.look(officer, 'draw-commit');
  for (const verb of ['commit', 'reveal'] as const) {
    for (const { login } of parties) {
      const party = await stage.person(login);
      await party.takeUp(given(`home.draw.${verb}`, params));
      await party.press(zh(`draws.act.${verb}`));
      await party.button(zh(`draws.act.${verb}`)).waitFor({ state: 'hidden' });
    }
  }
  const last = await stage.person('audit-admin');
  await last.reads(zh('draws.value.left'));
  await stage.look(last, 'draw-value');
}

/** Time passes, the public value is out, the draw is done; its record is recomputed in the browser and by a stranger's script. */
export async function drawTheExperts(stage: Stage): Promise<void> {
  await stage.passUntil(moments.afterLottery);
  const officer = await stage.person('officer');
  await officer.takeUp(given('home.draw.value', { draw: stage.notes.drawCode }));
  const values = publicValue.values.join(' ');
  await officer.fill(zh('draws.value.values'), values);
  await officer.press(zh('draws.value.run'));
  await officer.confirm(zh('draws.value.question', { values }), zh('draws.value.run'));
  await officer.reads(zh('draws.state.drawn'));
  await officer.press(zh('draws.check.run'));
  await officer.reads(zh('draws.check.reproduced'));
  await stage.look(officer, 'draw-checked', 'both');
  for (const { name, login } of experts) {
    expect(await officer.sees(name)).toBe(false);
    expect(await officer.sees(login)).toBe(false);
  }

  const [download] = await Promise.all([
    officer.page.waitForEvent('download'),
    officer.press(zh('draws.check.download')),
  ]);
  const verdict = spawnSync(process.execPath, [script, await download.path()], { encoding: 'utf8' });
  expect([verdict.status, verdict.stdout.trim().split('\n').at(-1)]).toEqual([0, 'reproduced']);
}
