import { expect } from 'vitest';
import { lighting } from '../lighting.ts';
import type { Stage } from '../stage.ts';
import { zh } from '../texts.ts';

/** The log holds what was sealed, hidden until the reveal and open now; one event is proved in the browser. */
export async function readTheLog(stage: Stage): Promise<void> {
  const auditor = await stage.person('audit-admin');
  await auditor.goTo('#/audit');
  await auditor.fill(zh('audit.act'), 'sheet.seal');
  await auditor.press(zh('frame.query.run'));
  await auditor.rows('sheet.seal').first().waitFor();
  expect(await auditor.rows(/sheet\.seal.*task\//u).count()).toBe(stage.notes.seated.length);
  await stage.look(auditor, 'audit');
  await auditor.rows('sheet.seal').first().getByRole('button').first().click();
  await auditor.press(zh('audit.prove'));
  await auditor.reads(/核验通过/u);
  await stage.look(auditor, 'audit-proof');
}

/** The pages that stand around the job: door, inbox, lists, own account, who may do what. */
export async function lookAround(stage: Stage): Promise<void> {
  const visitor = await stage.person('visitor');
  await visitor.knock();
  await stage.look(visitor, 'sign-in', 'both');
  const expert = await stage.person(stage.notes.seated[0]?.login ?? '');
  await expert.goTo('#/inbox');
  await stage.look(expert, 'inbox');
  await expert.goTo('#/tasks');
  await stage.look(expert, 'tasks');
  await expert.follow(lighting.code);
  await expert.follow(zh('tasks.own'));
  await expert.reads(zh('result.own.mine'));
  await stage.look(expert, 'own-sheet');
  for (const [login, place, name] of [
    ['officer', '#/rounds', 'rounds'],
    ['officer', '#/account', 'account'],
    ['officer', '#/units', 'units'],
    ['officer', '#/policy', 'policy'],
    ['pool-manager', '#/reviews', 'reviews'],
  ] as const) {
    const somebody = await stage.person(login);
    await somebody.goTo(place);
    await stage.look(somebody, name);
  }
  const manager = await stage.person('pool-manager');
  await manager.goTo('#/pools');
  await manager.rows('研究所').first().getByRole('link').click();
  await manager.reads(zh('pools.changes'));
  await stage.look(manager, 'member');
}
