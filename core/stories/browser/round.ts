import { expect } from 'vitest';
import { passphrases, roundCode } from '../cast.ts';
import { lighting } from '../lighting.ts';
import type { Person } from '../person.ts';
import type { Stage } from '../stage.ts';
import { given, zh } from '../texts.ts';
import { moments, typed } from '../timetable.ts';

const title = { zh: '2026 年项目支出绩效评价', en: 'Project expenditure 2026' } as const;

/** The officer opens a round with the default rules and chooses the project. */
export async function openTheRound(stage: Stage): Promise<void> {
  const officer = await stage.person('officer');
  await officer.goTo('#/rounds');
  await officer.press(zh('rounds.add'));
  const dialog = officer.dialog(zh('rounds.add'));
  await dialog.fill(zh('rounds.code'), roundCode);
  await dialog.fill(zh('rounds.titleZh'), title.zh);
  await dialog.fill(zh('rounds.titleEn'), title.en);
  await dialog.choose(zh('rounds.form'), zh('rounds.form.fiscal'));
  await dialog.choose(zh('rounds.pack'), lighting.pack);
  await dialog.fill(zh('rounds.baseDate'), '2026-06-30');
  await dialog.choose(zh('rounds.supervisor'), '特约监督员 周正');
  for (const name of ['declareBy', 'acceptBy', 'softAt', 'closeAt'] as const)
    await dialog.fill(zh(`rounds.deadline.${name}`), typed(moments[name]));
  await stage.look(officer, 'round-new');
  await dialog.press(zh('rounds.add'));

  await officer.press(zh('rounds.chosen.choose'));
  const chosen = officer.dialog(zh('rounds.chosen.choose'));
  await chosen.rows(lighting.titleZh).getByRole('checkbox').check();
  await chosen.press(zh('frame.action.save'));
  await officer.reads(zh('rounds.next.custody'));
  stage.notes.round = new URL(officer.page.url()).hash.split('/').at(-1) ?? '';
  await stage.look(officer, 'round-planned');
}

/** Three custodians take their shares: two keep a passphrase in mind, the third a printed code. */
export async function takeCustody(stage: Stage): Promise<void> {
  const waiting = given('home.round.custody', { round: roundCode });
  for (const login of ['officer', 'supervisor'] as const) {
    const keeper = await stage.person(login);
    await keeper.takeUp(waiting);
    await keeper.press(zh('rounds.custody.take'));
    const dialog = keeper.dialog(zh('rounds.custody.take'));
    await dialog.fill(zh('rounds.custody.passphrase'), passphrases[login]);
    await dialog.fill(zh('rounds.custody.again'), passphrases[login]);
    await dialog.press(zh('rounds.custody.take'));
    await dialog.gone();
  }
  stage.notes.printed = await printTheCode(await stage.person('security-admin'), stage, waiting);
}

async function printTheCode(safe: Person, stage: Stage, waiting: string): Promise<string> {
  await safe.takeUp(waiting);
  await safe.press(zh('rounds.custody.safe.make'));
  await safe.dialog(zh('rounds.custody.safe.make')).press(zh('rounds.custody.safe.make'));
  const paper = safe.dialog(zh('rounds.custody.code'));
  const code = await paper.root.getByRole('code').innerText();
  expect(code).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/u);
  await stage.look(safe, 'custody-code');
  await paper.tick(zh('rounds.custody.code.kept'));
  await paper.press(zh('frame.action.close'));
  await paper.gone();
  expect(await safe.hears()).not.toContain(code);
  return code;
}

/** The officer freezes the round: its hash is shown, and nothing in it changes any more. */
export async function freezeTheRound(stage: Stage): Promise<void> {
  const officer = await stage.person('officer');
  await officer.takeUp(given('home.round.freeze', { round: roundCode }));
  await officer.press(zh('rounds.freeze.run'));
  await officer.confirm(zh('rounds.freeze.question', { code: roundCode }), zh('rounds.freeze.yes'));
  await officer.reads(zh('rounds.frozen.hash'));
  await stage.look(officer, 'round-frozen', 'both');
  expect(await officer.button(zh('rounds.edit')).count()).toBe(0);
}
