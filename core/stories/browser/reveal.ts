import { expect } from 'vitest';
import { passphrases, roundCode } from '../cast.ts';
import type { Stage } from '../stage.ts';
import { given, zh } from '../texts.ts';
import { moments } from '../timetable.ts';

/** Nothing opens early; after the time two custodians give their shares, and the browser recomputes every seal. */
export async function reveal(stage: Stage): Promise<void> {
  const officer = await stage.person('officer');
  await officer.goTo(`#/rounds/${stage.notes.round}`);
  expect(await officer.button(zh('rounds.reveal.run')).count()).toBe(0);
  await stage.passUntil(moments.afterClosing);

  const waiting = given('home.round.reveal', { round: roundCode });
  await officer.takeUp(waiting);
  await officer.fill(zh('rounds.reveal.passphrase'), passphrases.officer);
  await officer.press(zh('rounds.reveal.run'));
  await officer.confirm(zh('rounds.reveal.question'), zh('rounds.reveal.yes'));
  await officer.reads(zh('rounds.reveal.mine'));
  await stage.look(officer, 'round-one-share');

  const safe = await stage.person('security-admin');
  await safe.takeUp(waiting);
  await safe.fill(zh('rounds.reveal.code'), stage.notes.printed.toLowerCase());
  await safe.press(zh('rounds.reveal.run'));
  await safe.confirm(zh('rounds.reveal.question'), zh('rounds.reveal.yes'));
  await safe.reads(zh('rounds.state.revealed'));

  await officer.goTo(`#/rounds/${stage.notes.round}`);
  await officer.press(zh('rounds.sheets.check.all'));
  await officer.reads(zh('rounds.sheets.all.good', { count: 5 }));
  for (const { pseudonym } of stage.notes.seated) await officer.reads(pseudonym);
  await stage.look(officer, 'round-revealed');
  await officer.follow(zh('rounds.project.result.see'));
  await officer.reads(zh('result.step.computed'));
}
